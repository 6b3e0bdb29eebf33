import { readdir, stat } from 'fs/promises';
import { request } from 'http';
import { connect } from 'net';
import path from 'path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import * as files from '../testing/files';
import { type Scratch, useScratch } from './scratch';
import { upload, uploadFields, uploadHeaders } from '../../../e2e/support/upload-artwork';

const MEGABYTE = 1024 * 1024;
const HALF_A_GIGABYTE = 500 * MEGABYTE;
/** What a busy machine may send before the answer is there and read: a fifth of all. */
const SOON = 100 * MEGABYTE;
const BOUNDARY = 'a-boundary-that-no-file-contains';

interface Sent {
  status?: number;
  body: string;
  /** Bytes that the server took before it hung up. */
  bytes: number;
  complete: boolean;
}

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

const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (name: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="logo.png"\r\nContent-Type: image/png\r\n\r\n`;

/**
 * Sends the fields, then as many bytes as it is let, without a care for what is answered meanwhile, as an attacker's
 * program would.
 */
function send(head: string, total: number, length?: number): Promise<Sent> {
  const framed = (bytes: Buffer) =>
    length ? bytes : Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
  const headers = {
    ...uploadHeaders(server.shop()),
    host: 'localhost',
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    ...(length ? { 'content-length': String(length) } : { 'transfer-encoding': 'chunked' }),
  };
  const piece = framed(Buffer.alloc(MEGABYTE / 4, 0x91));
  return new Promise(resolve => {
    const sent: Sent = { body: '', bytes: 0, complete: false };
    let received = '';
    const socket = connect(server.port, 'localhost');
    const push = () => {
      while (!socket.destroyed && sent.bytes < total) {
        sent.bytes += piece.length;
        if (!socket.write(piece)) return;
      }
      if (sent.complete || socket.destroyed) return;
      sent.complete = true;
      const end = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
      socket.write(length ? end : Buffer.concat([framed(end), Buffer.from('0\r\n\r\n')]));
    };
    socket.on('drain', push);
    socket.on('data', chunk => {
      received += chunk.toString();
      if (sent.complete) socket.end();
    });
    // The server hangs up, which to the sender looks like a broken pipe.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [first, ...rest] = received.split('\r\n\r\n');
      resolve({ ...sent, status: Number(first.split(' ')[1]), body: rest.join('') });
    });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(`POST /shop-api HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    socket.write(framed(Buffer.from(head)));
    push();
  });
}

const uploadHead = field('operations', uploadFields.operations) + field('map', uploadFields.map) + fileHead('0');
const stored = () => readdir(path.join(server.dataDir, 'artwork')).catch(() => []);

describe('a file of 500 MB', () => {
  it('is refused after the 50 MB of the store, without being received to its end or held in memory', async () => {
    await upload(server.shop(), Buffer.alloc(0), 'first.png');
    const before = process.memoryUsage().rss;
    let most = 0;
    let largest = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
      void readdir(scratch.directory).then(async names => {
        for (const name of names) {
          largest = Math.max(largest, (await stat(path.join(scratch.directory, name)).catch(() => null))?.size ?? 0);
        }
      });
    }, 20);
    const sent = await send(uploadHead, HALF_A_GIGABYTE);
    clearInterval(watch);
    expect(sent.status).toBe(200);
    expect(JSON.parse(sent.body)).toMatchObject({
      data: {
        uploadArtwork: {
          __typename: 'ArtworkRejectedError',
          reason: 'TOO_LARGE',
          message: 'Ce fichier est trop lourd : la taille maximale est de 50 Mo.',
        },
      },
    });
    expect(sent.complete).toBe(false);
    expect(sent.bytes).toBeLessThan(50 * MEGABYTE + SOON);
    expect(largest).toBeLessThanOrEqual(50_000_000);
    expect(most - before).toBeLessThan(150 * MEGABYTE);
    expect(await stored()).toEqual([]);
    await expect.poll(() => readdir(scratch.directory), { timeout: 10_000 }).toEqual([]);
  });

  it('is refused at once when the request says how long it is', async () => {
    const sent = await send(uploadHead, HALF_A_GIGABYTE, HALF_A_GIGABYTE + 1000);
    expect(sent.body).toContain('TOO_LARGE');
    expect(sent.bytes).toBeLessThan(SOON);
    await expect.poll(() => readdir(scratch.directory), { timeout: 10_000 }).toEqual([]);
  });

  it('is not received for an operation that wants no file', async () => {
    const operations = JSON.stringify({ query: '{ activeStore { name } }' });
    const sent = await send(
      field('operations', operations) + field('map', '{"0":["variables.file"]}') + fileHead('0'),
      HALF_A_GIGABYTE,
    );
    expect(sent.body).toContain('La Petite Papeterie');
    expect(sent.bytes).toBeLessThan(SOON);
    await expect.poll(() => readdir(scratch.directory), { timeout: 10_000 }).toEqual([]);
  });
});

describe('a request that is no proper upload', () => {
  it.each([
    ['no operation', field('map', '{}')],
    ['an operation that is no JSON', field('operations', '{') + field('map', '{}')],
    ['a field of a megabyte', field('operations', JSON.stringify({ query: 'x'.repeat(1_000_000) }))],
    [
      'two files',
      field('operations', uploadFields.operations) + field('map', '{"0":["variables.file"],"1":["variables.b"]}'),
    ],
  ])('is refused with the reason: %s', async (_what, head) => {
    const sent = await send(head + fileHead('0'), MEGABYTE);
    expect([400, 413]).toContain(sent.status);
    expect(JSON.parse(sent.body)).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
    await expect.poll(() => readdir(scratch.directory), { timeout: 10_000 }).toEqual([]);
  });

  it('leaves nothing when the sender goes away in the middle', async () => {
    await new Promise<void>(resolve => {
      const outgoing = request(server.shop().url, {
        method: 'POST',
        headers: { ...uploadHeaders(server.shop()), 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
      });
      outgoing.on('error', () => undefined);
      outgoing.on('close', () => {
        resolve();
      });
      outgoing.write(uploadHead);
      outgoing.write(Buffer.alloc(MEGABYTE), () => outgoing.destroy());
    });
    await expect.poll(() => readdir(scratch.directory), { timeout: 10_000 }).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(await upload(server.shop(), await files.png(), 'logo.png')).toMatchObject({ __typename: 'Artwork' });
  });

  it('lets administrators upload assets as before', async () => {
    const admin = await server.admin();
    const form = new FormData();
    const query = `mutation ($input: [CreateAssetInput!]!) { createAssets(input: $input) { __typename } }`;
    form.set('operations', JSON.stringify({ query, variables: { input: [{ file: null }, { file: null }] } }));
    form.set('map', '{"0":["variables.input.0.file"],"1":["variables.input.1.file"]}');
    for (const name of ['0', '1'])
      form.set(name, new Blob([new Uint8Array(await files.png(60, 40))], { type: 'image/png' }), `${name}.png`);
    const response = await fetch(admin.url, { method: 'POST', headers: uploadHeaders(admin), body: form });
    expect(await response.json()).toMatchObject({
      data: { createAssets: [{ __typename: 'Asset' }, { __typename: 'Asset' }] },
    });
  });
});
