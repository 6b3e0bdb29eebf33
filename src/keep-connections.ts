import type { INestApplication } from '@nestjs/common';
import type { Server } from 'http';

/** Longer than the minute for which load balancers and browsers keep an idle connection. */
const IDLE_MILLISECONDS = 75_000;

/**
 * Node closes a connection after five idle seconds. A busy server does so at the very moment at which the next request is
 * sent over it, and that request has no answer: whoever waits closes first.
 */
export function keepConnections(app: INestApplication): void {
  const server = app.getHttpServer() as Server;
  server.keepAliveTimeout = IDLE_MILLISECONDS;
  server.headersTimeout = IDLE_MILLISECONDS + 5000;
}
