import type { InjectableStrategy } from '@vendure/core';
import type { Readable } from 'stream';

/** Where the bytes are. Keys are made by the plugin, of `a-z 0-9 - . /`, and never used twice. */
export interface ArtworkStorageStrategy extends InjectableStrategy {
  /** Stores all of the stream; where that fails it rejects and leaves nothing under the key. */
  put(key: string, content: Readable): Promise<void>;
  /** Rejects when there is none. */
  get(key: string): Promise<Readable>;
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
  /** Keys last written before `time`, so that what a crash left behind is found. */
  keysOlderThan(time: Date): AsyncIterable<string>;
}
