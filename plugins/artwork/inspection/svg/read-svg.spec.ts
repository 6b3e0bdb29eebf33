import { describe, expect, it } from 'vitest';
import { richSvg, svg } from '../../testing/files';
import { readSvg } from './read-svg';

const read = (inside: string, root?: string) => readSvg(svg(inside, root).toString());
const document = (before: string, inside = '') =>
  readSvg(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

describe('an SVG that is refused as active', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of another spelling', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['a script from elsewhere', '<script href="https://evil.example/x.js"/>'],
    ['a handler', '<circle r="1" onload="alert(1)"/>'],
    ['a handler in capitals', '<circle r="1" ONCLICK="alert(1)"/>'],
    ['a web page inside', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
    ['HTML without a frame', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>'],
    ['a script within a note of an editor', '<n:n xmlns:n="urn:n"><script>alert(1)</script></n:n>'],
    ['a script within a title', '<title><script>alert(1)</script></title>'],
    ['a picture from elsewhere', '<image href="https://evil.example/x.png"/>'],
    ['a picture from elsewhere, the old way', '<image xlink:href="//evil.example/x.png"/>'],
    ['a picture of this server', '<image href="/etc/passwd"/>'],
    ['a picture by file address', '<image href="file:///etc/passwd"/>'],
    ['an SVG within a picture', `<image href="data:image/svg+xml;base64,${svg().toString('base64')}"/>`],
    ['a page within a picture', '<image href="data:text/html,hello"/>'],
    ['a picture that is none', `<image href="data:image/png;base64,${Buffer.from('<svg/>').toString('base64')}"/>`],
    ['a shape from elsewhere', '<use href="https://evil.example/x.svg#a"/>'],
    ['a link to elsewhere', '<a href="https://evil.example"><circle r="1"/></a>'],
    ['a link that runs script', '<a href="javascript:alert(1)"><circle r="1"/></a>'],
    ['a link that runs script in disguise', '<a href="java&#10;script:alert(1)"><circle r="1"/></a>'],
    ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['a setting', '<a id="x"><set attributeName="href" to="javascript:alert(1)"/></a>'],
    ['a filter from elsewhere', '<filter id="f"><feImage href="https://evil.example/x.png"/></filter>'],
    ['a fill from elsewhere', '<circle r="1" fill="url(https://evil.example/x.svg#a)"/>'],
    ['a fill from elsewhere in disguise', '<circle r="1" fill="u\\72l(https://evil.example/x.svg#a)"/>'],
    ['a style that loads', '<circle r="1" style="background:url(https://evil.example/x)"/>'],
    ['a style sheet that loads', '<style>circle{fill:url("//evil.example/x")}</style>'],
    ['a style sheet that imports', '<style>@import "https://evil.example/x.css";</style>'],
    ['a style sheet that imports in disguise', '<style>@\\69mport "https://evil.example/x.css";</style>'],
    ['a style sheet that hides behind a comment', '<style>a{fill:url(/**/https://evil.example/x)}</style>'],
    ['a font from elsewhere', '<style>@font-face{font-family:x;src:url(https://evil.example/x)}</style>'],
    ['a base address', '<g xml:base="https://evil.example/"><use href="#a"/></g>'],
    ['a video', '<video href="#v"/>'],
    ['mathematics', '<math xmlns="http://www.w3.org/1998/Math/MathML"/>'],
    ['an inclusion', '<include xmlns="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'],
  ])('%s', (_what, inside) => {
    expect(read(inside)).toBe('active');
  });

  it('a handler on the root', () => {
    expect(read('', 'onload="alert(1)"')).toBe('active');
  });

  it.each([
    [
      'an entity of a file of this server (XXE)',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<text>&x;</text>',
    ],
    [
      'an entity of ten entities of ten',
      '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
      '<text>&b;</text>',
    ],
    ['a DTD of this server', '<!DOCTYPE svg SYSTEM "file:///etc/passwd">', ''],
    ['a DTD from elsewhere', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://evil.example/x.dtd">', ''],
    ['a style sheet by instruction', '<?xml-stylesheet href="https://evil.example/x.css"?>', ''],
  ])('%s', (_what, before, inside) => {
    expect(document(before, inside)).toBe('active');
  });
});

describe('an SVG that is refused as unreadable', () => {
  it.each([
    ['an entity that nobody declared', '<svg xmlns="http://www.w3.org/2000/svg"><text>&nbsp;</text></svg>'],
    ['an end that is missing', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['an element closed twice', '<svg xmlns="http://www.w3.org/2000/svg"></g></svg>'],
    ['two roots', '<svg xmlns="http://www.w3.org/2000/svg"/><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['no namespace', '<svg><circle r="1"/></svg>'],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['text and nothing else', 'hello'],
    ['nothing', ''],
    ['another encoding', '<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s', (_what, source) => {
    expect(readSvg(source)).toBe('unreadable');
  });
});

describe('an SVG that is refused as too complex', () => {
  const tenfold = (refer: (id: string) => string) =>
    Array.from({ length: 9 }, (_, i) => `<g id="l${i + 1}">${refer(`l${i}`).repeat(10)}</g>`).join('');

  it('a billion shapes in ten lines', () => {
    expect(read(`<circle id="l0" r="1"/>${tenfold(id => `<use href="#${id}"/>`)}`)).toBe('complex');
  });

  it('a billion shapes by patterns', () => {
    const patterns = Array.from(
      { length: 9 },
      (_, i) => `<pattern id="p${i + 1}">${`<rect width="1" fill="url(#p${i})"/>`.repeat(10)}</pattern>`,
    );
    expect(read(`<pattern id="p0"><rect/></pattern>${patterns.join('')}`)).toBe('complex');
  });

  it('a billion shapes by style sheet', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `<pattern id="p${i + 1}">${`<rect class="c${i}"/>`.repeat(10)}</pattern>`,
    );
    const rules = Array.from({ length: 9 }, (_, i) => `.c${i}{fill:url(#p${i})}`).join('');
    expect(read(`<style>${rules}</style><pattern id="p0"><rect/></pattern>${levels.join('')}`)).toBe('complex');
  });

  it('a shape that contains itself', () => {
    expect(read('<g id="a"><use href="#a"/></g>')).toBe('complex');
  });

  it('a thousand levels', () => {
    expect(read('<g>'.repeat(1000) + '</g>'.repeat(1000))).toBe('complex');
  });
});

describe('an SVG that is kept', () => {
  it('as drawing programs export it', async () => {
    expect(readSvg((await richSvg()).toString())).toMatchObject({ drawable: true, images: [expect.any(Buffer)] });
  });

  it.each([
    ['an attribute of 200 kilobytes', `<path d="M0 0${'L1 1'.repeat(50_000)}"/>`],
    ['a shape used a thousand times', `<circle id="a" r="1"/>${'<use href="#a"/>'.repeat(1000)}`],
    ['a transformation', '<g transform="matrix(1 0 0 1 5 5)"><circle r="1"/></g>'],
    ['a link within itself', '<a id="top" href="#top"><circle r="1"/></a>'],
  ])('%s', (_what, inside) => {
    expect(read(inside)).toMatchObject({ drawable: true });
  });

  it('but not drawn here where a filter costs too much', () => {
    const filter = '<filter id="f"><feConvolveMatrix order="500" kernelMatrix="1"/></filter>';
    expect(read(filter)).toMatchObject({ drawable: false });
  });
});
