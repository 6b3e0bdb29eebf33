import dotenv from 'dotenv';
import { type Environment, EnvironmentError, readEnvironment } from './environment';

/** The environment of this process, `.env` included. A wrong variable ends the process with one line that names it. */
export function readProcessEnvironment(): Environment {
  process.env.VENDURE_DISABLE_TELEMETRY ??= 'true';
  dotenv.config({ quiet: true });
  try {
    return readEnvironment(process.env);
  } catch (reason) {
    if (!(reason instanceof EnvironmentError)) throw reason;
    console.error(reason.message);
    process.exit(2);
  }
}
