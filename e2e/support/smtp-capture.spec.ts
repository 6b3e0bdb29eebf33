import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SmtpCapture } from './smtp-capture';

describe('SmtpCapture', () => {
  let smtp: SmtpCapture;
  const send = (subject: string, to = 'camille@example.fr') =>
    createTransport(smtp.url).sendMail({
      from: 'boutique@example.fr',
      to,
      subject,
      text: 'Bonjour',
      html: '<b>Bonjour</b>',
    });

  beforeEach(async () => {
    smtp = await SmtpCapture.start();
  });
  afterEach(() => smtp.down());

  it('waits for a mail that is still to come', async () => {
    const awaited = smtp.waitFor(mail => mail.subject === 'deux');
    await send('un');
    await send('deux', 'Camille@Example.fr');
    const mail = await awaited;
    expect(mail).toMatchObject({ recipients: ['camille@example.fr'], html: '<b>Bonjour</b>' });
    expect(mail.text.trim()).toBe('Bonjour');
    expect(smtp.sentTo('camille@example.fr')).toHaveLength(2);
  });

  it('answers at once for a mail that is here', async () => {
    await send('un');
    await expect(smtp.waitFor(mail => mail.subject === 'un', 0)).resolves.toMatchObject({
      from: 'boutique@example.fr',
    });
  });

  it('says what it received when the mail does not come', async () => {
    await send('un');
    await expect(smtp.waitFor(mail => mail.subject === 'deux', 10)).rejects.toThrow('camille@example.fr: un');
  });

  it('refuses connections while it is down, and is back on the same port', async () => {
    const { port } = smtp;
    await smtp.down();
    await expect(send('un')).rejects.toThrow('ECONNREFUSED');
    await smtp.up();
    expect(smtp.port).toBe(port);
    await send('deux');
    expect(smtp.messages.map(mail => mail.subject)).toEqual(['deux']);
  });

  it('refuses a recipient with the reason', async () => {
    smtp.refuse('camille@example.fr', 'No such user');
    await expect(send('un')).rejects.toThrow('No such user');
    smtp.accept('camille@example.fr');
    await send('deux');
    expect(smtp.messages).toHaveLength(1);
  });
});
