import { mkdir } from 'fs/promises';
import path from 'path';

/** A directory that uploads pass through on their way, so that what they leave behind is seen. */
export interface Scratch {
  directory: string;
  /** Temporary files go where they went before. */
  release(): void;
}

/** From now on temporary files of this process go below `dataDir`. */
export async function useScratch(dataDir: string): Promise<Scratch> {
  const before = process.env.TMPDIR;
  const directory = path.join(dataDir, 'scratch');
  await mkdir(directory);
  process.env.TMPDIR = directory;
  return {
    directory,
    release() {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    },
  };
}
