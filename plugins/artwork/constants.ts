export const ARTWORK_OPTIONS = Symbol('ARTWORK_OPTIONS');
/** The storage strategy in use. */
export const ARTWORK_STORAGE = Symbol('ARTWORK_STORAGE');
export const loggerCtx = 'ArtworkPlugin';
