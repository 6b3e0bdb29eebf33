import type { EmailDetails, EmailSender, EmailTransportOptions, SMTPTransportOptions } from '@vendure/email-plugin';
import { mkdir, writeFile } from 'fs/promises';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { join } from 'path';
import { singleLine } from '../rules/subjects';
import type { ShopEmailDetails } from '../types';
import { writeToMailbox } from './file-mailbox';
import { plainText } from './mail-text';

/** An attempt ends within minutes, well before the lease of a message does. */
const TIMEOUTS = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 };

/** Sends what Vendure's own sender does, with a plain-text form beside the HTML and a stable Message-ID. */
export class ShopEmailSender implements EmailSender {
  private transporters = new Map<string, Transporter>();

  async send(email: EmailDetails, options: EmailTransportOptions): Promise<void> {
    switch (options.type) {
      case 'none':
        return;
      case 'testing':
        options.onSend(email);
        return;
      case 'file':
        await (options.raw ? this.writeRaw(email, options.outputPath) : writeToMailbox(email, options.outputPath));
        return;
      case 'smtp':
        await this.transporter('smtp', smtpOptions(options)).sendMail(mailOptions(email));
        return;
      case 'sendmail':
        await this.transporter('sendmail', { ...options, sendmail: true }).sendMail(mailOptions(email));
        return;
      case 'ses':
        await createTransport(options as never).sendMail(mailOptions(email));
        return;
    }
  }

  private transporter(kind: string, options: object): Transporter {
    const key = `${kind} ${JSON.stringify(options)}`;
    let transporter = this.transporters.get(key);
    if (!transporter) {
      transporter = createTransport(options);
      this.transporters.set(key, transporter);
    }
    return transporter;
  }

  private async writeRaw(email: EmailDetails, directory: string): Promise<void> {
    const transporter = createTransport({ streamTransport: true, buffer: true });
    const { message } = await transporter.sendMail(mailOptions(email));
    const name = `${new Date().toISOString()} ${email.recipient}`.replace(/[^\w.@-]+/g, '_').slice(0, 180);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, `${name}.txt`), message as Buffer);
  }
}

function smtpOptions({ type: _type, logging, ...options }: SMTPTransportOptions): object {
  return { ...TIMEOUTS, ...options, logger: logging ?? false };
}

/** The message as nodemailer takes it. Addresses go in as objects: text in them is never read as a list. */
export function mailOptions(email: ShopEmailDetails): SendMailOptions {
  return {
    from: singleLine(email.from),
    to: { name: '', address: singleLine(email.recipient) },
    subject: singleLine(email.subject),
    html: email.body,
    text: plainText(email.body),
    attachments: email.attachments,
    cc: email.cc,
    bcc: email.bcc,
    replyTo: email.replyTo,
    messageId: email.messageId,
  };
}
