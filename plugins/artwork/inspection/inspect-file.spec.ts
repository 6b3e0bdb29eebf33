import { mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArtworkRejectedError } from '../errors';
import { safeFileName } from '../rules/file-name';
import * as files from '../testing/files';
import { ARTWORK_FORMATS, type ArtworkFormat } from './formats';
import { inspectFile } from './inspect-file';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'inspection-'));
});
afterAll(() => rm(directory, { recursive: true }));

const limits = { maximumPixels: 10_000_000, minimumWidth: 100, minimumHeight: 80 };

async function inspect(
  content: Buffer,
  name: string,
  accepted: readonly ArtworkFormat[] = ARTWORK_FORMATS,
  asked = limits,
) {
  const path = join(directory, 'upload');
  await writeFile(path, content);
  return inspectFile(path, safeFileName(name)!, accepted, asked);
}

async function refusal(content: Buffer, name: string, accepted?: readonly ArtworkFormat[]): Promise<string> {
  const answer = await inspect(content, name, accepted);
  return answer instanceof ArtworkRejectedError ? `${answer.reason} ${answer.message}` : `accepted as ${answer.format}`;
}

const cutOff = (content: Buffer) => content.subarray(0, Math.floor(content.length * 0.7));

describe('accepts by content', () => {
  it.each([
    ['logo.png', files.png, 'png', 'image/png'],
    ['logo.jpg', files.jpg, 'jpg', 'image/jpeg'],
    ['logo.JPEG', files.cmykJpg, 'jpg', 'image/jpeg'],
    ['logo.webp', files.webp, 'webp', 'image/webp'],
    ['logo.tif', files.tiff, 'tiff', 'image/tiff'],
    ['logo.tiff', files.tiff, 'tiff', 'image/tiff'],
  ])('%s, measured and with a picture', async (name, make, format, mimeType) => {
    const content = await make();
    const found = await inspect(content, name);
    expect(found).toMatchObject({ format, mimeType, width: 400, height: 300, size: content.length });
    const { preview } = found as { preview: Buffer };
    expect(await sharp(preview).metadata()).toMatchObject({ format: 'webp', width: 400, height: 300 });
  });

  it.each([
    ['logo.pdf', files.pdf, 'pdf', 'application/pdf'],
    ['logo.ai', files.pdf, 'ai', 'application/pdf'],
    ['logo.ai', files.illustratorPostscript, 'ai', 'application/postscript'],
    ['logo.eps', files.eps, 'eps', 'application/postscript'],
    ['logo.eps', files.dosEps, 'eps', 'application/postscript'],
    ['logo.eps', files.illustratorEps, 'eps', 'application/postscript'],
    ['photoshop.eps', files.photoshopEps, 'eps', 'application/postscript'],
    ['photoshop-preview.eps', () => files.dosEps(files.photoshopEps()), 'eps', 'application/postscript'],
    ['gnuplot.eps', files.oldEps, 'eps', 'application/postscript'],
    ['cairo.eps', () => files.sample('cairo.eps'), 'eps', 'application/postscript'],
    ['epstool-tiff.eps', () => files.sample('epstool-tiff.eps'), 'eps', 'application/postscript'],
    ['epstool-epsi.eps', () => files.sample('epstool-epsi.eps'), 'eps', 'application/postscript'],
    ['illustrator.ai', () => files.sample('illustrator.ai'), 'ai', 'application/pdf'],
    ['illustrator.pdf', () => files.sample('illustrator.ai'), 'pdf', 'application/pdf'],
  ])('%s, without a size in pixels or a picture', async (name, make, format, mimeType) => {
    expect(await inspect(await make(), name)).toMatchObject({ format, mimeType, width: null, preview: null });
  });

  it.each([
    ['a plain one', files.svg],
    ['one as Illustrator exports it', files.richSvg],
    ['one with a byte order mark', () => Buffer.concat([Buffer.from('\ufeff'), files.svg()])],
  ])('SVG: %s, with a picture of it', async (_what, make) => {
    const found = await inspect(await make(), 'logo.svg');
    expect(found).toMatchObject({ format: 'svg', mimeType: 'image/svg+xml', width: null, height: null });
    expect(await sharp((found as { preview: Buffer }).preview).metadata()).toMatchObject({
      format: 'webp',
      width: 640,
    });
  });

  it('a picture taken upright, as it is seen', async () => {
    expect(await inspect(await files.turnedJpg(), 'photo.jpg')).toMatchObject({ width: 300, height: 400 });
  });

  it('a name without an ending', async () => {
    expect(await inspect(await files.png(), 'logo')).toMatchObject({ format: 'png' });
  });
});

describe('refuses what is empty, cut off or unreadable', () => {
  it('nothing at all', async () => {
    expect(await refusal(Buffer.alloc(0), 'logo.png')).toBe('UNREADABLE ARTWORK_EMPTY');
  });

  it.each([
    ['logo.png', files.png],
    ['logo.jpg', files.jpg],
    ['logo.webp', files.webp],
    ['logo.tiff', files.tiff],
    ['logo.svg', files.svg],
    ['logo.pdf', files.pdf],
    ['logo.ai', files.pdf],
    ['logo.eps', files.eps],
    ['logo.eps', files.dosEps],
    ['logo.eps', files.illustratorEps],
    ['photoshop.eps', files.photoshopEps],
    ['photoshop-preview.eps', () => files.dosEps(files.photoshopEps())],
    ['gnuplot.eps', files.oldEps],
    ['cairo.eps', () => files.sample('cairo.eps')],
    ['epstool-tiff.eps', () => files.sample('epstool-tiff.eps')],
    ['epstool-epsi.eps', () => files.sample('epstool-epsi.eps')],
    ['illustrator.ai', () => files.sample('illustrator.ai')],
  ])('the beginning of %s', async (name, make) => {
    expect(await refusal(cutOff(await make()), name)).toBe('UNREADABLE ARTWORK_UNREADABLE');
  });

  it('noise called SVG', async () => {
    expect(await refusal(Buffer.alloc(5000, 0x91), 'logo.svg')).toBe('UNREADABLE ARTWORK_UNREADABLE');
  });

  it.each([
    ['logo.png', files.png],
    ['logo.jpg', files.jpg],
    ['logo.webp', files.webp],
    ['logo.tiff', files.tiff],
    ['logo.pdf', files.pdf],
    ['logo.ai', files.pdf],
    ['logo.eps', files.dosEps],
  ])('the first three bytes of %s', async (name, make) => {
    expect(await refusal((await make()).subarray(0, 3), name)).toBe('UNREADABLE ARTWORK_UNREADABLE');
  });

  it('a PDF behind some blank lines, which cannot be held against its own table', async () => {
    expect(await refusal(Buffer.concat([Buffer.from('\n\n'), await files.pdf()]), 'logo.pdf')).toBe(
      'UNREADABLE ARTWORK_UNREADABLE',
    );
  });

  it('a PNG whose pixels are damaged', async () => {
    const content = await files.png();
    content.fill(0x55, 100_000, 102_000);
    expect(await refusal(content, 'logo.png')).toBe('UNREADABLE ARTWORK_UNREADABLE');
  });

  it('an SVG in another encoding than it can be checked in', async () => {
    expect(await refusal(Buffer.from(files.svg('<text>é</text>').toString(), 'latin1'), 'logo.svg')).toBe(
      'UNREADABLE ARTWORK_UNREADABLE',
    );
  });
});

describe('refuses what is not what its name says', () => {
  it.each([
    ['a PNG called SVG', files.png, 'logo.svg'],
    ['an SVG called PNG', files.svg, 'logo.png'],
    ['a web page called PNG', files.html, 'logo.png'],
    ['a web page called SVG', files.html, 'logo.svg'],
    ['an archive called PDF', files.zip, 'logo.pdf'],
    ['a GIF called JPEG', files.gif, 'logo.jpg'],
    ['a PNG called PDF', files.png, 'logo.pdf'],
    ['an Illustrator file called EPS', () => files.sample('illustrator.ai'), 'logo.eps'],
    ['an EPS called PDF', () => files.sample('cairo.eps'), 'logo.pdf'],
    ['a printer’s PostScript called Illustrator', files.printerPostscript, 'logo.ai'],
    ['a printer’s PostScript called EPS', files.printerPostscript, 'logo.eps'],
  ])('%s', async (_what, make, name) => {
    expect(await refusal(await make(), name)).toBe('CONTENT_MISMATCH ARTWORK_MISMATCH');
  });

  it.each(['logo.png', 'logo.jpg', 'logo.webp', 'logo.tif', 'logo.pdf', 'logo.eps', 'logo.ai'])(
    'a plain text, and noise, called %s',
    async name => {
      for (const content of [Buffer.from('Bonjour, voici notre logo. Merci !\n'), Buffer.alloc(5000, 0x91)]) {
        expect(await refusal(content, name)).toBe('CONTENT_MISMATCH ARTWORK_NOT_AS_NAMED');
      }
    },
  );

  it.each([
    ['a GIF', files.gif, 'logo.gif'],
    ['an archive', files.zip, 'logos.zip'],
    ['a PNG called a program', files.png, 'logo.exe'],
    ['a web page without an ending', files.html, 'page'],
  ])('%s, which no store accepts', async (_what, make, name) => {
    expect(await refusal(await make(), name)).toBe('FORMAT_NOT_ACCEPTED ARTWORK_FORMAT');
  });

  it('a format that this store does not accept', async () => {
    expect(await refusal(await files.webp(), 'logo.webp', ['pdf', 'png'])).toBe('FORMAT_NOT_ACCEPTED ARTWORK_FORMAT');
  });
});

describe('refuses two files in one', () => {
  it.each([
    ['an archive behind a PDF', files.pdf, 'logo.pdf'],
    ['an archive behind a PNG', files.png, 'logo.png'],
    ['an archive behind a JPEG', files.jpg, 'logo.jpg'],
    ['an archive behind a WebP', files.webp, 'logo.webp'],
    ['an archive behind a TIFF', files.tiff, 'logo.tiff'],
    ['an archive behind an EPS', files.eps, 'logo.eps'],
  ])('%s', async (_what, make, name) => {
    expect(await refusal(Buffer.concat([await make(), files.zip()]), name)).toBe('CONTENT_MISMATCH ARTWORK_TWO_FILES');
  });

  it('an archive whose comment is the end of the PDF', async () => {
    const pdf = await files.pdf();
    const archive = files.zip();
    const whole = Buffer.concat([pdf, archive, Buffer.from('\nstartxref\n0\n%%EOF\n')]);
    expect(await refusal(whole, 'logo.pdf')).toBe('CONTENT_MISMATCH ARTWORK_TWO_FILES');
  });

  it('a page behind an EPS', async () => {
    expect(await refusal(Buffer.concat([files.eps(), files.html()]), 'logo.eps')).toBe(
      'CONTENT_MISMATCH ARTWORK_TWO_FILES',
    );
  });

  it.each([
    ['Photoshop', files.photoshopEps],
    ['gnuplot', files.oldEps],
  ])('a page behind an EPS of %s, which has no end marker', async (_what, make) => {
    expect(await refusal(Buffer.concat([make(), files.html()]), 'logo.eps')).toBe('UNREADABLE ARTWORK_UNREADABLE');
  });

  it('a page behind an EPS with a table of its parts', async () => {
    expect(await refusal(Buffer.concat([await files.dosEps(), files.html()]), 'logo.eps')).toBe(
      'CONTENT_MISMATCH ARTWORK_TWO_FILES',
    );
  });

  it('a page behind a PNG', async () => {
    expect(await refusal(Buffer.concat([await files.png(), files.html()]), 'logo.png')).toBe(
      'CONTENT_MISMATCH ARTWORK_TWO_FILES',
    );
  });

  it('a PDF that begins within a JPEG', async () => {
    const jpg = await files.jpg();
    const comment = Buffer.from('\xff\xfe\x00\x20%PDF-1.4 % a second face......', 'latin1').subarray(0, 34);
    const whole = Buffer.concat([jpg.subarray(0, 2), comment, jpg.subarray(2)]);
    expect(await refusal(whole, 'logo.jpg')).toBe('CONTENT_MISMATCH ARTWORK_TWO_FILES');
  });
});

describe('refuses what is too small or too large', () => {
  it.each([
    [99, 300],
    [400, 79],
  ])('%d × %d pixels where 100 × 80 are needed', async (width, height) => {
    expect(await inspect(await files.png(width, height), 'logo.png')).toMatchObject({
      reason: 'TOO_SMALL',
      width,
      height,
      minimumWidth: 100,
      minimumHeight: 80,
    });
  });

  it('100 × 80 are enough', async () => {
    expect(await inspect(await files.png(100, 80), 'logo.png')).toMatchObject({ width: 100, height: 80 });
  });

  it('a bomb: 900 million pixels in a hundred kilobytes, without unpacking it', async () => {
    const bomb = files.pngBomb();
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb, 'logo.png')).toBe('TOO_LARGE ARTWORK_TOO_MANY_PIXELS');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('a bomb within an SVG', async () => {
    const image = `<image href="data:image/png;base64,${files.pngBomb().toString('base64')}"/>`;
    expect(await refusal(files.svg(image), 'logo.svg')).toBe('TOO_LARGE ARTWORK_TOO_MANY_PIXELS');
  });
});
