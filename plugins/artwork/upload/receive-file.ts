import { createWriteStream, type WriteStream } from 'fs';
import { Transform } from 'stream';
import { pipeline } from 'stream/promises';
import type { ArtworkRejectedError } from '../errors';
import { tooLarge, unreadable } from '../inspection/refusals';
import type { FileUpload } from './file-upload';

class TooLarge extends Error {}

/**
 * Writes what arrives to a new file, piece by piece, and stops at the first byte too many.
 * @param maximum in bytes
 * @returns null when all of it arrived
 */
export async function receiveFile(
  upload: Pick<FileUpload, 'createReadStream'>,
  path: string,
  maximum: number,
): Promise<ArtworkRejectedError | null> {
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  try {
    await pipeline(upload.createReadStream(), counter(maximum), target);
    return null;
  } catch (reason) {
    await closed(target);
    if (reason instanceof TooLarge || (reason as { status?: number }).status === 413) return tooLarge(maximum);
    // A full disk is ours to know about; anything else is a sender that went away.
    if ((reason as NodeJS.ErrnoException).syscall) throw reason;
    return unreadable();
  }
}

/** A file that is still being opened would appear after whoever cleans up has looked for it. */
async function closed(target: WriteStream): Promise<void> {
  target.destroy();
  if (!target.closed) await new Promise<void>(resolve => target.once('close', resolve));
}

function counter(maximum: number): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > maximum) done(new TooLarge());
      else done(null, chunk);
    },
  });
}
