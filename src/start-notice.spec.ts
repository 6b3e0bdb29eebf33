import { tmpdir } from 'os';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment';
import { startNotice } from './start-notice';

const development = readEnvironment({ DATA_DIR: tmpdir(), COOKIE_SECRET: 'c', SIGNING_SECRET: 's' });

describe('what the console says at the start', () => {
  it('names the mailbox where there is one', () => {
    expect(startNotice(development)).toContain('http://localhost:3000/mailbox');
    expect(startNotice({ ...development, smtp: { host: 'mail.example', port: 25, secure: false } })).not.toContain(
      'mailbox',
    );
    expect(startNotice({ ...development, production: true })).not.toContain('mailbox');
  });

  it('keeps the log-in to itself in production', () => {
    expect(startNotice(development)).toContain('superadmin / superadmin');
    expect(startNotice({ ...development, production: true })).not.toContain('superadmin');
  });
});
