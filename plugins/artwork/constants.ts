export const ARTWORK_OPTIONS = Symbol('ARTWORK_OPTIONS');
/** The storage strategy in use. */
export const ARTWORK_STORAGE = Symbol('ARTWORK_STORAGE');
export const loggerCtx = 'ArtworkPlugin';

/** Of GraphQL's Int and of the column that keeps a file's size. */
export const LARGEST_INTEGER = 2_147_483_647;
