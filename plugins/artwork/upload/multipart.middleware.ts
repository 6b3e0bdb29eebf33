import { Logger } from '@vendure/core';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { loadEsm } from 'load-esm';
import { loggerCtx } from '../constants';
import { hangUpEarly } from './hang-up-early';

interface ProcessRequestOptions {
  maxFieldSize: number;
  maxFileSize: number;
  maxFiles: number;
}

/** What `graphql-upload`, which Vendure uses as well, exports; the package has no types for CommonJS. */
interface GraphqlUpload {
  default: (req: Request, res: Response, options: ProcessRequestOptions) => Promise<unknown>;
}

/** The operation and its variables; the file comes apart. */
const MAXIMUM_FIELD_SIZE = 100_000;

/**
 * Receives multipart requests of the Shop API, in place of Vendure's own middleware. That one has a single limit for
 * administrators' assets and everybody's uploads, takes any number of files, and answers only once all of a request has
 * arrived, so that half a gigabyte that was refused at its first bytes would be received to the last.
 *
 * @param maximumFileSize in bytes: what is more is not even written to the disk
 */
export function multipartMiddleware(maximumFileSize: (req: Request) => Promise<number>): RequestHandler {
  return (req, res, next) => {
    if (!req.is('multipart/form-data')) {
      next();
      return;
    }
    receive(req, res, next, maximumFileSize).catch((reason: unknown) => {
      refuse(res, reason);
    });
  };
}

async function receive(
  req: Request,
  res: Response,
  next: NextFunction,
  maximumFileSize: (req: Request) => Promise<number>,
): Promise<void> {
  hangUpEarly(req, res);
  const maxFileSize = await maximumFileSize(req);
  const { default: processRequest } = await loadEsm<GraphqlUpload>('graphql-upload/processRequest.mjs');
  req.body = await processRequest(req, res, { maxFileSize, maxFiles: 1, maxFieldSize: MAXIMUM_FIELD_SIZE });
  // Vendure's middleware asks this, and would read a second time what has been read.
  req.is = () => false;
  next();
}

/** The request is no multipart request of GraphQL's; the library's own errors say how, and that they may be shown. */
function refuse(res: Response, reason: unknown): void {
  const { status, expose, message } = reason as { status?: number; expose?: boolean; message?: string };
  if (!expose) Logger.error(`A multipart request failed: ${String(reason)}`, loggerCtx);
  if (res.headersSent) return;
  res.status(status ?? 500).json({ errors: [{ message: expose && message ? message : 'The request failed.' }] });
}
