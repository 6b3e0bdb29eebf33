import type { VendureConfig } from '@vendure/core';
import { migrate } from '../src/database/migrate';
import type { Environment } from '../src/environment';
import { buildConfig } from '../vendure-config';

/** The project's own composition, its database migrated as in production. */
export async function ourComposition(environment: Environment): Promise<VendureConfig> {
  const config = buildConfig(environment);
  await migrate(config);
  return config;
}
