import { TransactionalConnection } from '@vendure/core';
import { readdir } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { Artwork } from '../index';
import * as files from '../testing/files';
import { type Scratch, useScratch } from './scratch';
import { upload, UPLOAD, uploadHeaders } from '../../../e2e/support/upload-artwork';

let server: ShopServer;
let scratch: Scratch;

beforeAll(async () => {
  server = await createShopServer();
  scratch = await useScratch(server.dataDir);
});
afterAll(async () => {
  scratch.release();
  await server.stop();
});

const stored = () => readdir(path.join(server.dataDir, 'artwork')).catch(() => []);
const rows = () => server.app.get(TransactionalConnection).rawConnection.getRepository(Artwork).count();

/** Temporary files go when the connection closes, a moment after the answer. */
async function nothingOnItsWay(): Promise<void> {
  await expect.poll(() => readdir(scratch.directory), { timeout: 5000 }).toEqual([]);
}

async function setStore(settings: Record<string, unknown>): Promise<void> {
  const admin = await server.admin();
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>('{ activeChannel { id } }');
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, customFields: settings },
  });
}

describe('B8 what is asked of a file', () => {
  const ASKED = `{ activeStore { artworkRequirements { maximumFileSize acceptedFormats minimumWidth minimumHeight } } }`;

  afterEach(() =>
    setStore({
      artworkMaximumFileSize: null,
      artworkFormats: [],
      artworkMinimumWidth: null,
      artworkMinimumHeight: null,
    }),
  );

  it('is shown: formats and size', async () => {
    expect(await server.shop().request(ASKED)).toEqual({
      activeStore: {
        artworkRequirements: {
          maximumFileSize: 50_000_000,
          acceptedFormats: ['png', 'jpg', 'webp', 'svg', 'pdf', 'ai', 'eps', 'tiff'],
          minimumWidth: null,
          minimumHeight: null,
        },
      },
    });
  });

  it('is what the merchant set, and is held to', async () => {
    await setStore({
      artworkMaximumFileSize: 300_000,
      artworkFormats: ['pdf', 'png'],
      artworkMinimumWidth: 200,
      artworkMinimumHeight: 100,
    });
    const shop = server.shop();
    expect(await shop.request(ASKED)).toEqual({
      activeStore: {
        artworkRequirements: {
          maximumFileSize: 300_000,
          acceptedFormats: ['png', 'pdf'],
          minimumWidth: 200,
          minimumHeight: 100,
        },
      },
    });
    expect(await upload(shop, await files.jpg(), 'logo.jpg')).toMatchObject({
      reason: 'FORMAT_NOT_ACCEPTED',
      message: 'Ce format n’est pas accepté. Formats acceptés : png, pdf.',
    });
    expect(await upload(shop, await files.png(199, 100), 'logo.png')).toMatchObject({
      reason: 'TOO_SMALL',
      message: 'Cette image est trop petite (199 × 100 pixels) : il faut au moins 200 × 100 pixels.',
    });
    expect(await upload(shop, await files.png(400, 400), 'logo.png')).toMatchObject({
      reason: 'TOO_LARGE',
      message: 'Ce fichier est trop lourd : la taille maximale est de 0,3 Mo.',
    });
    expect(await stored()).toEqual([]);
  });

  it('is refused in the settings where it is no format', async () => {
    await expect(setStore({ artworkFormats: ['exe'] })).rejects.toThrow(
      'Formats des fichiers d’impression : se choisit parmi png, jpg, webp, svg, pdf, ai, eps et tiff.',
    );
  });
});

describe('B4, B8 files that are refused, each with its reason, and of which nothing is kept', () => {
  const cut = async (make: () => Buffer | Promise<Buffer>) => (await make()).subarray(0, 300);

  it.each([
    ['an empty one', 'logo.png', () => Buffer.alloc(0), 'UNREADABLE', 'Ce fichier est vide.'],
    [
      'a PNG that is cut off',
      'logo.png',
      async () => (await files.png()).subarray(0, 9000),
      'UNREADABLE',
      'Ce fichier est illisible ou incomplet : envoyez-le de nouveau.',
    ],
    [
      'a PDF that is cut off',
      'logo.pdf',
      () => cut(files.pdf),
      'UNREADABLE',
      'Ce fichier est illisible ou incomplet : envoyez-le de nouveau.',
    ],
    [
      'a PNG called SVG',
      'logo.svg',
      files.png,
      'CONTENT_MISMATCH',
      'Le contenu de ce fichier ne correspond pas à son nom : c’est un fichier PNG.',
    ],
    [
      'a web page called PNG',
      'logo.png',
      files.html,
      'CONTENT_MISMATCH',
      'Le contenu de ce fichier ne correspond pas à son nom : c’est un fichier HTML.',
    ],
    [
      'a plain text called JPEG',
      'logo.jpeg',
      () => Buffer.from('Bonjour'),
      'CONTENT_MISMATCH',
      'Le contenu de ce fichier ne correspond pas à son nom : ce n’est pas un fichier JPG.',
    ],
    [
      'an SVG with a script',
      'logo.svg',
      () => files.svg('<script>alert(1)</script>'),
      'FORMAT_NOT_ACCEPTED',
      'Ce fichier SVG contient un script, une animation ou une référence extérieure : exportez-le en SVG simple.',
    ],
    ['an SVG with a handler', 'logo.svg', () => files.svg('', 'onload="alert(1)"'), 'FORMAT_NOT_ACCEPTED', /script/],
    [
      'an SVG with a web page inside',
      'logo.svg',
      () => files.svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      'FORMAT_NOT_ACCEPTED',
      /référence extérieure/,
    ],
    [
      'an SVG with a picture from elsewhere',
      'logo.svg',
      () => files.svg('<image href="https://evil.example/x.png"/>'),
      'FORMAT_NOT_ACCEPTED',
      /référence extérieure/,
    ],
    [
      'an SVG with an entity of a file of this server',
      'logo.svg',
      () =>
        Buffer.from(
          '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
        ),
      'FORMAT_NOT_ACCEPTED',
      /référence extérieure/,
    ],
    [
      'an archive that is a PDF too',
      'logo.pdf',
      async () => Buffer.concat([await files.pdf(), files.zip()]),
      'CONTENT_MISMATCH',
      'Ce fichier en contient un autre : enregistrez-le de nouveau dans un seul format.',
    ],
    [
      'a bomb of 900 million pixels',
      'logo.png',
      () => files.pngBomb(),
      'TOO_LARGE',
      'Cette image est trop grande : elle ne peut pas dépasser 100 millions de pixels.',
    ],
    [
      'a program',
      'logo.exe',
      () => Buffer.from('MZ\x90\x00'.padEnd(500, 'x'), 'latin1'),
      'FORMAT_NOT_ACCEPTED',
      'Ce format n’est pas accepté. Formats acceptés : png, jpg, webp, svg, pdf, ai, eps, tiff.',
    ],
    [
      'a name that is a path in disguise',
      '..%2f..%2fetc%2fpasswd.png',
      files.png,
      'FORMAT_NOT_ACCEPTED',
      'Le nom de ce fichier n’est pas accepté : renommez-le et envoyez-le de nouveau.',
    ],
    ['a name that reads backwards', 'logo\u202Egnp.exe', files.png, 'FORMAT_NOT_ACCEPTED', /renommez-le/],
  ] as const)('%s', async (_what, name, make, reason, message) => {
    const before = await rows();
    const answer = await upload(server.shop(), await make(), name);
    expect(answer).toMatchObject({
      __typename: 'ArtworkRejectedError',
      errorCode: 'ARTWORK_REJECTED_ERROR',
      reason,
      message: typeof message === 'string' ? message : (expect.stringMatching(message) as string),
    });
    expect(await stored()).toEqual([]);
    expect(await rows()).toBe(before);
    await nothingOnItsWay();
  });

  it('in English to whoever reads English', async () => {
    expect(await upload(server.shop('boutique', 'en'), Buffer.alloc(0), 'logo.png')).toMatchObject({
      message: 'This file is empty.',
    });
    expect(await upload(server.shop('boutique', 'en'), await files.png(), 'logo.pdf')).toMatchObject({
      message: 'The content of this file does not match its name: it is a PNG file.',
    });
  });

  it('when the database fails at the last moment', async () => {
    const { subscribers } = server.app.get(TransactionalConnection).rawConnection;
    const failing = {
      beforeInsert: ({ entity }: { entity?: unknown }) => {
        if (entity instanceof Artwork) throw new Error('the disk of the database is full');
      },
    };
    subscribers.push(failing);
    try {
      await expect(upload(server.shop(), await files.png(), 'logo.png')).rejects.toThrow();
    } finally {
      subscribers.splice(subscribers.indexOf(failing), 1);
    }
    expect(await stored()).toEqual([]);
    await nothingOnItsWay();
  });

  it('a form of another page, without the header that its browser would have to ask for', async () => {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: UPLOAD, variables: { file: null } }));
    form.set('map', '{"0":["variables.file"]}');
    form.set('0', new Blob([new Uint8Array(await files.png())]), 'logo.png');
    const { 'apollo-require-preflight': _left, ...headers } = uploadHeaders(server.shop());
    const response = await fetch(server.shop().url, { method: 'POST', headers, body: form });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
    expect(await stored()).toEqual([]);
  });
});

describe('B4, B8 files that are kept', () => {
  it.each([
    ['logo.png', files.png, 'image/png', true],
    ['logo.jpg', files.jpg, 'image/jpeg', true],
    ['logo.webp', files.webp, 'image/webp', true],
    ['logo.tiff', files.tiff, 'image/tiff', true],
    ['logo.svg', files.richSvg, 'image/svg+xml', false],
    ['logo.pdf', files.pdf, 'application/pdf', false],
    ['logo.ai', files.pdf, 'application/pdf', false],
    ['logo.eps', files.eps, 'application/postscript', false],
  ] as const)('%s, given back to the byte, to be saved and never shown', async (name, make, mimeType, raster) => {
    const content = await make();
    const artwork = await upload(server.shop(), content, name);
    expect(artwork).toMatchObject({
      __typename: 'Artwork',
      fileName: name,
      mimeType,
      fileSize: content.length,
      width: raster ? 400 : null,
      height: raster ? 300 : null,
    });
    const response = await fetch(artwork.downloadUrl);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    expect(response.headers.get('content-type')).toBe(mimeType);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    await nothingOnItsWay();
  });

  it.each([
    ['logo.png', files.png],
    ['logo.svg', files.richSvg],
  ] as const)('%s with a small picture of it', async (name, make) => {
    const { previewUrl } = await upload(server.shop(), await make(), name);
    const response = await fetch(previewUrl!);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200);
  });

  it.each([
    ['logo.pdf', files.pdf],
    ['logo.eps', files.eps],
  ] as const)('%s without one', async (name, make) => {
    expect(await upload(server.shop(), await make(), name)).toMatchObject({ previewUrl: null });
  });

  it('under a name with emoji and accents, which whoever saves it gets back', async () => {
    const { fileName, downloadUrl } = await upload(server.shop(), await files.png(), '🎨 été "2026".png');
    expect(fileName).toBe('🎨 été _2026_.png');
    const { headers } = await fetch(downloadUrl);
    const disposition = headers.get('content-disposition') ?? '';
    const encoded = /filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1];
    expect(decodeURIComponent(encoded ?? '')).toBe('🎨 été _2026_.png');
    // For programs that know Latin-1 alone.
    expect(disposition).toMatch(/^attachment; filename="\?\? été _2026_\.png"; /);
  });

  it('under a name of its own, whatever path the sender gave', async () => {
    const before = (await stored()).length;
    const { fileName } = await upload(server.shop(), await files.png(), '../../outside.png');
    expect(fileName).toBe('outside.png');
    const after = await stored();
    expect(after).toHaveLength(before + 2);
    for (const key of after) expect(key).toMatch(/^[0-9a-f-]{36}(\.preview)?$/);
    expect(await readdir(tmpdir())).not.toContain('outside.png');
  });
});
