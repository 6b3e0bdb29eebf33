import type { VendureConfig } from '@vendure/core';
import type { Environment } from '../../src/environment';
import { buildConfig } from '../../vendure-config';
import { LightPasswordHashing } from './light-password-hashing';

/** Everything of the server that the harness knows, in one place. */
export { fillDemoData } from '../../src/demo/fill-demo-data';
export { keepConnections } from '../../src/keep-connections';
export { migrate } from '../../src/database/migrate';
export { readEnvironment, type Environment } from '../../src/environment';

/** The composition as it is, save that passwords are hashed quickly. */
export function buildTestConfig(environment: Environment): VendureConfig {
  const config = buildConfig(environment);
  return { ...config, authOptions: { ...config.authOptions, passwordHashingStrategy: new LightPasswordHashing() } };
}
