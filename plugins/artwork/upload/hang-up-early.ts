import type { Request, Response } from 'express';

/**
 * After an answer that came before its request was complete, this much is still received and thrown away: a sender that
 * is cut off at once never reads the answer.
 */
const GRACE_BYTES = 16_000_000;
const GRACE_MILLISECONDS = 5000;

/** Ends the connection of a request that goes on being sent after it was answered. */
export function hangUpEarly(req: Request, res: Response): void {
  res.once('finish', () => {
    if (req.complete) return;
    let left = GRACE_BYTES;
    const { socket } = req;
    const hangUp = () => socket.destroy();
    const timer = setTimeout(hangUp, GRACE_MILLISECONDS);
    req.once('end', () => {
      clearTimeout(timer);
    });
    socket.once('close', () => {
      clearTimeout(timer);
    });
    req.unpipe();
    req.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) hangUp();
    });
    req.resume();
  });
}
