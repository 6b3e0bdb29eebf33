import { UserInputError } from '@vendure/core';
import type { Readable } from 'stream';

/** What the `Upload` scalar resolves to, as far as it is used. */
export interface UploadedFile {
  createReadStream: () => Readable;
}

const MEGABYTE = 1024 * 1024;
const MAXIMUM_MEGABYTES = 20;

/** The bytes of a file that was sent with the request. */
export async function readUpload(upload: Promise<UploadedFile>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = (await upload).createReadStream();
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAXIMUM_MEGABYTES * MEGABYTE) {
      stream.destroy();
      throw new UserInputError('companyPoints.fileTooLarge', { maximum: MAXIMUM_MEGABYTES });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
