import { buildConfig } from '../../vendure-config';
import { readProcessEnvironment } from '../read-process-environment';
import { migrate } from './migrate';

migrate(buildConfig(readProcessEnvironment())).then(
  () => process.exit(0),
  (reason: unknown) => {
    console.error(reason);
    process.exit(1);
  },
);
