/** A name that is safe to keep and to save under on any system, and what it ends with. */
export interface SafeFileName {
  /** Without the ending. */
  stem: string;
  /** Lower case, without the dot; empty where the name has none. */
  extension: string;
}

/** Room for an ending and for the "(1)" that browsers add, within the 255 bytes of most file systems. */
const MAXIMUM_STEM_BYTES = 200;

// Directories, in clear or encoded; control characters; and those that turn the reading direction, which make
// "exe.gnp" read "png.exe".
const TRICKS = /[/\\\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]|%2f|%5c|%0[0ad]|^\.+$/iu;
// `%22` is how browsers write a quotation mark in the head of an upload.
const FORBIDDEN_ON_WINDOWS = /[<>:"|?*]|%22/g;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The parts of a name as an upload carries it; null where it plays a trick and is to be refused. */
export function safeFileName(raw: string): SafeFileName | null {
  const name = raw
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
  if (TRICKS.test(name)) return null;
  const parts = /^(.*?)(?:\.([a-z0-9]{1,8}))?$/isu.exec(name.replace(FORBIDDEN_ON_WINDOWS, '_'));
  const stem = cut((parts?.[1] ?? '').replace(/^[.\s]+|[.\s]+$/g, ''));
  return {
    stem: RESERVED_ON_WINDOWS.test(stem) ? `_${stem}` : stem || 'artwork',
    extension: (parts?.[2] ?? '').toLowerCase(),
  };
}

/** Cut between characters as people see them, so that no emoji is left in half. */
function cut(stem: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(stem.slice(0, 2 * MAXIMUM_STEM_BYTES))) {
    if (Buffer.byteLength(kept + segment) > MAXIMUM_STEM_BYTES) break;
    kept += segment;
  }
  return kept.trimEnd();
}
