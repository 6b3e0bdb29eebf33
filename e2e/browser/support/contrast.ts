import type { Locator } from 'playwright-core';

/** Red, green, blue, each 0 to 255. */
type Color = readonly [number, number, number];

export interface Paint {
  background: string;
  text: string;
  /** Contrast of text on background after WCAG 2: 1 (none) to 21 (black on white); 4.5 is readable. */
  contrast: number;
}

/** As much of the page's own world as the function below uses, which runs there. */
interface PageElement {
  parentElement: PageElement | null;
}
declare const getComputedStyle: (of: PageElement) => { color: string; backgroundColor: string };

/** What an element is really painted with: the background is that of the nearest ancestor which has one. */
export async function paintOf(element: Locator): Promise<Paint> {
  const { text, background } = await element.evaluate((node: PageElement) => {
    const backgroundOf = (of: PageElement): string => {
      const color = getComputedStyle(of).backgroundColor;
      const transparent = color === 'transparent' || color.endsWith(', 0)');
      return transparent && of.parentElement ? backgroundOf(of.parentElement) : color;
    };
    return { text: getComputedStyle(node).color, background: backgroundOf(node) };
  });
  const [under, over] = [parse(background), parse(text)];
  return { background: hex(under), text: hex(over), contrast: contrast(under, over) };
}

function parse(css: string): Color {
  const numbers =
    /^rgba?\(([^)]+)\)$/
      .exec(css)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  const [red, green, blue] = numbers;
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`Not a colour: ${css}`);
  return [red, green, blue];
}

const hex = (color: Color): string =>
  `#${color.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

function luminance(color: Color): number {
  const [red, green, blue] = color.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
