import { buildConfig } from '../../vendure-config';
import { readProcessEnvironment } from '../read-process-environment';
import { migrate } from './migrate';

void migrate(buildConfig(readProcessEnvironment())).then(() => process.exit(0));
