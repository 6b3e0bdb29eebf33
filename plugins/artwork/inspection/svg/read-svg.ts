import sax from 'sax';
import { idsInCss, staysInside } from './css-safety';
import { isPlainDocumentType } from './document-type';
import { drawingCost, type DrawnElement } from './drawing-cost';
import { embeddedImage } from './embedded-image';
import { styleReferences } from './style-references';
import { ACTIVE_NAMESPACES, COSTLY_FILTERS, DRAWING_ELEMENTS, SVG_NAMESPACE } from './svg-vocabulary';

/** Deeper than any drawing program nests; what walks the tree does so recursively. */
const MAXIMUM_DEPTH = 200;
/** Elements drawn, references followed: some seconds' work at most. */
const MAXIMUM_COST = 500_000;
/** A filter works on every pixel, not on one shape. */
const FILTER_COST = 500;

/** The five entities of XML and no others; the types of the package do not know the last option. */
const PARSING = { xmlns: true, position: true, strictEntities: true };

export interface ReadSvg {
  /** Embedded raster images, of which each is still to be looked at. */
  images: Buffer[];
  /** Where the root element begins: what is before says nothing to whoever draws. */
  rootPosition: number;
  /** Whether this server can draw it within reason. */
  drawable: boolean;
}

export type SvgProblem = 'active' | 'unreadable' | 'complex';

class Problem extends Error {
  constructor(readonly problem: SvgProblem) {
    super(problem);
  }
}

/**
 * Reads an SVG and answers what is wrong with it: `active` where it carries script, animation, foreign content or any
 * reference outside of itself; `unreadable` where it is no well-formed XML; `complex` where drawing it would not end.
 * Nothing is mended: a file that passes is kept to the byte.
 */
export function readSvg(source: string): ReadSvg | SvgProblem {
  const reader = new SvgReader();
  try {
    return reader.read(source);
  } catch (reason) {
    if (reason instanceof Problem) return reason.problem;
    throw reason;
  }
}

class SvgReader {
  private readonly images: Buffer[] = [];
  private readonly byId = new Map<string, DrawnElement>();
  private readonly classed: { element: DrawnElement; names: string[] }[] = [];
  private readonly path: { element: DrawnElement; isStyle: boolean }[] = [];
  private root?: DrawnElement;
  private rootPosition = 0;
  /** Of the element that is open, and of all that are closed. */
  private style = '';
  private styles = '';
  private drawable = true;

  read(source: string): ReadSvg {
    const parser = sax.parser(true, PARSING);
    parser.onerror = () => {
      throw new Problem('unreadable');
    };
    parser.onprocessinginstruction = ({ name, body }) => {
      this.instruction(name, body);
    };
    parser.ondoctype = doctype => {
      if (!isPlainDocumentType(doctype)) throw new Problem('active');
    };
    parser.onopentag = tag => {
      this.open(tag as sax.QualifiedTag, parser.startTagPosition);
    };
    parser.onclosetag = () => {
      this.close();
    };
    parser.ontext = parser.oncdata = text => {
      if (this.path.at(-1)?.isStyle) this.style += text;
    };
    parser.write(source).close();
    if (!this.root) throw new Problem('unreadable');
    this.followStyles();
    if (drawingCost(this.root, this.byId, MAXIMUM_COST) > MAXIMUM_COST) throw new Problem('complex');
    return { images: this.images, rootPosition: this.rootPosition, drawable: this.drawable };
  }

  /** A style sheet, above all: the XML declaration alone is harmless, as long as it tells no other encoding. */
  private instruction(name: string, body: string): void {
    if (name !== 'xml' || this.root) throw new Problem('active');
    const encoding = /encoding\s*=\s*["']([^"']*)["']/i.exec(body)?.[1];
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw new Problem('unreadable');
  }

  private open(tag: sax.QualifiedTag, position: number): void {
    if (this.path.length >= MAXIMUM_DEPTH) throw new Problem('complex');
    const drawn = tag.uri === SVG_NAMESPACE;
    if (!this.root) {
      if (!drawn || tag.local !== 'svg') throw new Problem('unreadable');
      this.rootPosition = Math.max(0, position - 1);
    } else if (!this.path.length) throw new Problem('unreadable');
    if (drawn ? !DRAWING_ELEMENTS.has(tag.local) : ACTIVE_NAMESPACES.has(tag.uri)) throw new Problem('active');
    if (drawn && COSTLY_FILTERS.has(tag.local)) this.drawable = false;
    const element: DrawnElement = {
      cost: drawn && tag.local.startsWith('fe') ? FILTER_COST : 1,
      children: [],
      references: [],
    };
    for (const attribute of Object.values(tag.attributes)) this.attribute(tag, attribute, element);
    this.path.at(-1)?.element.children.push(element);
    this.root ??= element;
    if (element.id !== undefined && !this.byId.has(element.id)) this.byId.set(element.id, element);
    this.path.push({ element, isStyle: drawn && tag.local === 'style' });
  }

  private attribute(
    tag: sax.QualifiedTag,
    { local, name, prefix, value }: sax.QualifiedAttribute,
    element: DrawnElement,
  ): void {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return;
    if (/^on/i.test(local) || name === 'xml:base' || /^(java|vb)script:/i.test(value.replace(/[\s\p{Cc}]/gu, ''))) {
      throw new Problem('active');
    }
    if (local === 'href' || local === 'src') {
      this.address(tag, value, element);
      return;
    }
    // What has another prefix is an editor's note; what has none, or is in doubt, a browser may read as CSS.
    if (prefix === '' && (name === 'style' || /[\\(]/.test(value)) && !staysInside(value)) throw new Problem('active');
    if (name === 'id') element.id = value;
    if (name === 'class') this.classed.push({ element, names: value.split(/\s+/) });
    const times = local.startsWith('marker') ? pointsOf(tag) : 1;
    for (const id of idsInCss(value)) element.references.push({ id, times });
  }

  /** Within the file, or a picture that the file brings along. */
  private address(tag: sax.QualifiedTag, value: string, element: DrawnElement): void {
    const address = value.trim();
    if (address === '') return;
    if (address.startsWith('#')) {
      if (tag.local !== 'a') element.references.push({ id: address.slice(1), times: 1 });
      return;
    }
    const image = tag.local === 'image' ? embeddedImage(address) : null;
    if (!image) throw new Problem('active');
    this.images.push(image);
  }

  private close(): void {
    const closed = this.path.pop();
    if (!closed?.isStyle) return;
    if (!staysInside(this.style)) throw new Problem('active');
    this.styles += `${this.style}\n`;
    this.style = '';
  }

  private followStyles(): void {
    const { byClass, countable } = styleReferences(this.styles);
    if (!countable) this.drawable = false;
    for (const { element, names } of this.classed) {
      for (const id of names.flatMap(name => byClass.get(name) ?? [])) {
        element.references.push({ id, times: 1 });
      }
    }
  }
}

/** A marker is drawn at each point of a path: this many at most. */
function pointsOf(tag: sax.QualifiedTag): number {
  const path = (tag.attributes.d ?? tag.attributes.points)?.value ?? '';
  return Math.max(1, Math.ceil(path.length / 2));
}
