import { once } from 'events';
import { readFile } from 'fs/promises';
import { join } from 'path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { buffer } from 'stream/consumers';
import { crc32, deflateSync } from 'zlib';

/** Files as drawing programs, cameras and attackers make them. */

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#246', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });

export const png = (width = 400, height = 300): Promise<Buffer> => noise(width, height).png().toBuffer();
export const jpg = (width = 400, height = 300): Promise<Buffer> => noise(width, height).jpeg().toBuffer();
export const webp = (width = 400, height = 300): Promise<Buffer> => noise(width, height).webp().toBuffer();
export const tiff = (width = 400, height = 300): Promise<Buffer> => noise(width, height).tiff().toBuffer();
export const cmykJpg = (): Promise<Buffer> => noise(400, 300).toColourspace('cmyk').jpeg().toBuffer();
/** On its side, as a telephone held upright writes it. */
export const turnedJpg = (): Promise<Buffer> => noise(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
export const gif = (): Promise<Buffer> => noise(40, 30).gif().toBuffer();

export async function pdf(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' });
  const whole = buffer(document);
  document.circle(200, 200, 90).fill('#c00').fillColor('#fff').text('Logo', 180, 190);
  document.end();
  await once(document, 'end');
  return whole;
}

const POSTSCRIPT = `%%BoundingBox: 0 0 100 100
%%EndComments
newpath 50 50 40 0 360 arc closepath 0.8 0 0 setrgbcolor fill
showpage
%%Trailer
%%EOF
`;

export const eps = (): Buffer => Buffer.from(`%!PS-Adobe-3.0 EPSF-3.0\n%%Creator: (a drawing program)\n${POSTSCRIPT}`);
/** With Illustrator's own copy of the drawing behind the end of the PostScript. */
export const illustratorEps = (): Buffer =>
  Buffer.concat([
    eps(),
    Buffer.from(`%AI9_PrintingDataEnd\nuserdict /AI9_read_buffer 256 string put\n%AI9_PrivateDataBegin\n`),
    Buffer.from(`%AI24_ZStandard_Data${'x'.repeat(5000)}\n%AI9_PrivateDataEnd\n`),
  ]);
/** Pages for a printer, which are neither an EPS nor Illustrator's. */
export const printerPostscript = (): Buffer =>
  Buffer.from(`%!PS-Adobe-3.0\n%%Creator: cairo 1.16.0\n%%Pages: 1\n${POSTSCRIPT}`);
export const illustratorPostscript = (): Buffer =>
  Buffer.from(`%!PS-Adobe-3.0 \n%%Creator: Adobe Illustrator(R) 8.0\n%AI5_FileFormat 4.0\n${POSTSCRIPT}`);

/** Without an end marker, and with the pixels in it: so Photoshop has written them from version 3 to 2022. */
export const photoshopEps = (): Buffer =>
  Buffer.from(
    `%!PS-Adobe-3.0 EPSF-3.0\r%%Creator: Adobe Photoshop Version 23.2.2 20220304.r.325\r%%BoundingBox: 0 0 72 48\r` +
      `%%EndComments\r%begin_xml_packet: 1\r<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>\r%%BeginBinary: 3000\r` +
      `${'i;oSN@fi;+%gW^I#eL@0]S%O9:eq??!!!"(2XeGHNX'.repeat(70)}~>\r%%EndBinary\r` +
      'grestore end % Image Trailer grestore\rgrestore % EPS grestore\r' +
      '[{nextImage} 1 dict begin /Metadata {photoshop_metadata_stream} def currentdict end /PUT pdfmark\r' +
      '[/NamespacePop pdfmark\r',
  );
/** Version 2 of the conventions, as of gnuplot today and Illustrator 88: the trailer is the end. */
export const oldEps = (): Buffer =>
  Buffer.from(
    `%!PS-Adobe-2.0 EPSF-2.0\n%%Creator: gnuplot 4.6\n%%BoundingBox: 50 50 410 302\n%%EndComments\n` +
      `${'63 0 V\n'.repeat(1000)}showpage\n%%Trailer\n%%DocumentFonts: Helvetica\n`,
  );

/** With a table of its parts, and a TIFF picture behind. */
export async function dosEps(postscript = eps()): Promise<Buffer> {
  const picture = await tiff(20, 20);
  const header = Buffer.alloc(30);
  Buffer.from([0xc5, 0xd0, 0xd3, 0xc6]).copy(header);
  header.writeUInt32LE(30, 4);
  header.writeUInt32LE(postscript.length, 8);
  header.writeUInt32LE(30 + postscript.length, 20);
  header.writeUInt32LE(picture.length, 24);
  header.writeUInt16LE(0xffff, 28);
  return Buffer.concat([header, postscript, picture]);
}

/** As a program has written it: see samples/README.md. */
export const sample = (name: string): Promise<Buffer> => readFile(join(__dirname, 'samples', name));

export const svg = (inside = '<circle cx="50" cy="50" r="40" fill="#c00"/>', root = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" ${root}>
${inside}
</svg>
`,
  );

/** As Illustrator exports one: comment, document type, style sheet, gradient, clipping path, picture. */
export async function richSvg(): Promise<Buffer> {
  const picture = (await png(20, 20)).toString('base64');
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>
<!-- ${'Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . '.repeat(40)} -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Calque_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\logos\\é.png"
  x="0px" y="0px" viewBox="0 0 200 100" xml:space="preserve">
<style type="text/css"><![CDATA[ .cls-1{fill:url(#g);} .cls-2{clip-path:url('#c');font-family:'Arial';} ]]></style>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""/></rdf:RDF></metadata>
<defs><linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="#00c"/></linearGradient>
<clipPath id="c"><rect width="90" height="90"/></clipPath><g id="star"><path d="M0 0L${'10 10L'.repeat(20_000)}5 5z"/></g></defs>
<g class="cls-2"><rect class="cls-1" width="100" height="100" style="filter:none"/></g>
<use xlink:href="#star" x="20"/><text x="5" y="50" transform="translate(3,4)">Soci&#233;t&#233; &amp; fils</text>
<image width="20" height="20" xlink:href="data:image/png;base64,${picture}"/>
</svg>`);
}

/** An archive with one file in it, not compressed. */
export function zip(name = 'run.js', content = 'alert(1)'): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(crc32(content), 16);
  entry.writeUInt32LE(content.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name + content), entry, Buffer.from(name), end]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(8 + body.length);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), 4 + body.length);
  return whole;
}

/** A few kilobytes that unpack to `side` × `side` pixels. */
export function pngBomb(side = 30_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

export const html = (): Buffer => Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');
