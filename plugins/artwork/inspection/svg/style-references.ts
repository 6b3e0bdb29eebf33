import { idsInCss } from './css-safety';

export interface StyleReferences {
  /** What an element of a class draws by reference. */
  byClass: Map<string, string[]>;
  /** Whether each rule that refers to something names the classes that it is for; else there is no telling how often. */
  countable: boolean;
}

/** Which ids the rules of a style sheet refer to: `.cls-1 { fill: url(#gradient) }`. */
export function styleReferences(css: string): StyleReferences {
  const byClass = new Map<string, string[]>();
  let countable = true;
  for (const [, selectors, body] of css.replace(/\/\*[\s\S]*?(\*\/|$)/g, '').matchAll(/([^{}]*)\{([^{}]*)\}?/g)) {
    const ids = idsInCss(body);
    if (!ids.length) continue;
    for (const selector of selectors.split(',')) {
      const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
      if (!classes.length) countable = false;
      for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), ...ids]);
    }
  }
  return { byClass, countable };
}
