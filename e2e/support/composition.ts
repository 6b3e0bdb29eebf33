/** Everything of the server that the harness knows, in one place. */
export { fillDemoData } from '../../src/demo/fill-demo-data';
export { migrate } from '../../src/database/migrate';
export { readEnvironment, type Environment } from '../../src/environment';
export { buildConfig } from '../../vendure-config';
