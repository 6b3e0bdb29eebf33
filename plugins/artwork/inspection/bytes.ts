import type { FileHandle } from 'fs/promises';

/** At most `length` bytes from `position`: fewer where the file ends before. */
export async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
  return buffer.subarray(0, bytesRead);
}

/** The last `length` bytes, or all of a shorter file. */
export function lastBytes(file: FileHandle, size: number, length: number): Promise<Buffer> {
  const position = Math.max(0, size - length);
  return bytesAt(file, position, size - position);
}
