import { mkdtempSync, rmSync } from 'fs';
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
    });
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
    ['PUBLIC_URL', 'boutique.example'],
    ['DATABASE_URL', 'mysql://root@localhost/shop'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['REDIS_URL', 'redis://localhost'],
    ['ASSET_STORAGE_URL', 's3://bucket'],
    ['SMTP_URL', 'http://mail.example'],
    ['MAIL_FROM', 'boutique'],
    ['CORS_ORIGINS', 'boutique.example'],
    ['DEMO_DATA', 'yes'],
    ['DATABASE_PREPARED_STATEMENTS', 'no'],
  ])('stops at a wrong %s (%s) and names it', (name, value) => {
    expect(() => readEnvironment({ DATA_DIR, [name]: value })).toThrow(new RegExp(`^${name} `));
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
