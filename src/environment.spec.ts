import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import path from 'path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from './environment';

let DATA_DIR: string;
beforeAll(() => (DATA_DIR = mkdtempSync(path.join(tmpdir(), 'environment-'))));
afterAll(() => {
  rmSync(DATA_DIR, { recursive: true, force: true });
});

const secret = 'k9'.repeat(20);
const production = () => ({
  APP_ENV: 'prod',
  DATA_DIR,
  PUBLIC_URL: 'https://boutique.example/',
  SUPERADMIN_USERNAME: 'patronne',
  SUPERADMIN_PASSWORD: 'une-phrase-de-passe',
  COOKIE_SECRET: secret,
  SIGNING_SECRET: secret,
});

describe('environment', () => {
  it('has a default for everything on a fresh machine', () => {
    expect(readEnvironment({ DATA_DIR })).toMatchObject({
      production: false,
      port: 3000,
      publicUrl: 'http://localhost:3000',
      database: { kind: 'sqlite', file: path.join(DATA_DIR, 'vendure.sqlite') },
      superadmin: { username: 'superadmin', password: 'superadmin' },
      demoData: true,
      exchangeRatesUrl: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml',
    });
  });

  it('asks nobody for exchange rates where it says so', () => {
    expect(readEnvironment({ DATA_DIR, EXCHANGE_RATES_URL: 'none' }).exchangeRatesUrl).toBeNull();
  });

  it('asks for exchange rates with a query', () => {
    const url = 'https://rates.example/daily.xml?key=a%20b';
    expect(readEnvironment({ DATA_DIR, EXCHANGE_RATES_URL: url }).exchangeRatesUrl).toBe(url);
  });

  it('keeps the secrets of a development machine over a restart', () => {
    const { cookieSecret, signingSecret } = readEnvironment({ DATA_DIR });
    expect(readEnvironment({ DATA_DIR })).toMatchObject({ cookieSecret, signingSecret });
    expect(cookieSecret).not.toBe(signingSecret);
  });

  it('runs no demo in production', () => {
    expect(readEnvironment(production())).toMatchObject({
      production: true,
      demoData: false,
      publicUrl: 'https://boutique.example',
    });
  });

  it.each([
    ['APP_ENV', 'staging'],
    ['PORT', '0'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '0x50'],
    ['PORT', '3e3'],
    ['PUBLIC_URL', 'boutique.example'],
    ['PUBLIC_URL', 'http:boutique.example'],
    ['PUBLIC_URL', 'http://'],
    ['PUBLIC_URL', 'https://boutique.example/?a=1#b'],
    ['PUBLIC_URL', 'https://boutique.example/#'],
    ['PUBLIC_URL', 'https://marie:secret@boutique.example'],
    ['DATABASE_URL', 'mysql://root@localhost/shop'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['DATABASE_URL', 'postgres:shop'],
    ['DATABASE_URL', 'postgres://shop:%zz@localhost/shop'],
    ['DATABASE_URL', 'postgres://localhost:0/shop'],
    ['DATABASE_URL', 'sqlite:'],
    ['DATABASE_URL', 'sqlite::memory:'],
    ['DATABASE_URL', 'sqlite:$DATA_DIR'],
    ['DATABASE_URL', 'sqlite:/dev/null/shop.sqlite'],
    ['EXCHANGE_RATES_URL', 'off'],
    ['EXCHANGE_RATES_URL', 'https://marie:secret@rates.example/daily.xml'],
    ['EXCHANGE_RATES_URL', 'https://rates.example/daily.xml#a'],
    ['EXCHANGE_RATES_URL', 'ftp://rates.example/daily.xml'],
    ['REDIS_URL', 'redis://localhost'],
    ['ASSET_STORAGE_URL', 's3://bucket'],
    ['SMTP_URL', 'http://mail.example'],
    ['SMTP_URL', 'smtp:'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp:mail.example'],
    ['SMTP_URL', 'smtp://marie:%zz@mail.example'],
    ['SMTP_URL', 'smtp://marie@mail.example'],
    ['SMTP_URL', 'smtp://:secret@mail.example'],
    ['SMTP_URL', 'smtp://mail.example:0'],
    ['SMTP_URL', 'smtp://mail.example:65536'],
    ['SMTP_URL', 'smtp://mail.example?pool=true'],
    ['SMTP_URL', 'smtp://mail%zz'],
    ['MAIL_FROM', 'boutique'],
    ['MAIL_FROM', 'a@example.com, b@example.com'],
    ['MAIL_FROM', 'Shop <a,b@example.com>'],
    ['DATA_DIR', '/dev/null'],
    ['DATA_DIR', '/dev/null/data'],
    ['CORS_ORIGINS', 'boutique.example'],
    ['DEMO_DATA', 'yes'],
    ['DATABASE_PREPARED_STATEMENTS', 'no'],
  ])('stops at a wrong %s (%s) and names it', (name, value) => {
    expect(() => readEnvironment({ DATA_DIR, [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  it('stops at a DATA_DIR that is a file', () => {
    const file = path.join(DATA_DIR, 'a-file');
    writeFileSync(file, '');
    expect(() => readEnvironment({ DATA_DIR: file })).toThrow(/^DATA_DIR must be a directory/);
  });

  it('takes a mail server apart', () => {
    const smtpOf = (SMTP_URL: string) => readEnvironment({ DATA_DIR, SMTP_URL }).smtp;
    expect(smtpOf('smtps://marie%40example.com:p%3Ass@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      secure: true,
      auth: { user: 'marie@example.com', pass: 'p:ss' },
    });
    expect(smtpOf('smtp://[::1]:2525/')).toEqual({ host: '::1', port: 2525, secure: false });
  });

  it('takes addresses however they are capitalised', () => {
    expect(readEnvironment({ DATA_DIR, PUBLIC_URL: 'HTTPS://Boutique.Example/shop//' }).publicUrl).toBe(
      'https://boutique.example/shop',
    );
  });

  it('makes a secret anew where its file is empty', () => {
    const directory = path.join(DATA_DIR, 'emptied');
    mkdirSync(directory);
    writeFileSync(path.join(directory, '.cookie-secret'), '\n');
    expect(readEnvironment({ DATA_DIR: directory }).cookieSecret).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['SUPERADMIN_USERNAME', 'SUPERADMIN_PASSWORD', 'COOKIE_SECRET', 'SIGNING_SECRET'])(
    'does not go into production without %s',
    name => {
      expect(() => readEnvironment({ ...production(), [name]: undefined })).toThrow(new RegExp(`^${name} `));
    },
  );

  it('refuses default and short secrets in production, and does not repeat them', () => {
    expect(() => readEnvironment({ ...production(), SUPERADMIN_PASSWORD: 'superadmin' })).toThrow(
      /^SUPERADMIN_PASSWORD is a default/,
    );
    expect(() => readEnvironment({ ...production(), COOKIE_SECRET: 'short' })).toThrow(
      /^COOKIE_SECRET is too short for production$/,
    );
  });
});
