import type { Readable } from 'stream';

/** A file of a multipart request, as the scalar `Upload` gives it: its bytes may still be on their way. */
export interface FileUpload {
  filename: string;
  /** What the sender says, which proves nothing. */
  mimetype: string;
  /** Throws where the transfer has already failed. */
  createReadStream: () => Readable;
}
