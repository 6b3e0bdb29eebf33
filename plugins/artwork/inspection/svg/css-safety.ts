/**
 * Whether a piece of CSS stays within its own document: no import, no address but `#id`, none of the old ways to run
 * script. A backslash can spell any of these in disguise, so that it is taken for one.
 */
export function staysInside(css: string): boolean {
  const plain = css.replace(/\/\*[\s\S]*?(\*\/|$)/g, '').toLowerCase();
  if (
    /\\|@import|@font-face|@namespace|expression\s*\(|-moz-binding|behavior\s*:|javascript:|image-set\s*\(|(^|[^\w-])(src|image)\s*\(/.test(
      plain,
    )
  ) {
    return false;
  }
  return [...plain.matchAll(/url\s*\(([^)]*)\)?/g)].every(([, address]) => /^\s*["']?\s*#/.test(address));
}

/** The ids that `url(#id)` names. */
export function idsInCss(css: string): string[] {
  return [...css.matchAll(/url\s*\(\s*["']?\s*#([^"')]+?)\s*["']?\s*\)/gi)].map(([, id]) => id);
}
