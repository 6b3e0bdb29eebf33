import { randomUUID } from 'crypto';

const PREVIEW = '.preview';

/** Says nothing of whose the file is, nor what: no name from outside ever reaches the storage. */
export const newStorageKey = (): string => randomUUID();

export const previewKeyOf = (storageKey: string): string => storageKey + PREVIEW;

/** The key of the file that a preview shows; a file's own key as it is. */
export const fileOfPreview = (key: string): string => (key.endsWith(PREVIEW) ? key.slice(0, -PREVIEW.length) : key);
