import { simpleParser, type ParsedMail } from 'mailparser';
import { once } from 'events';
import type { AddressInfo } from 'net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface CapturedMail {
  /** Envelope recipients: who is really sent the message, whatever its headers say. */
  recipients: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  attachments: { fileName: string; contentType: string; content: Buffer; contentId?: string }[];
  parsed: ParsedMail;
}

interface Waiter {
  matches: (messages: CapturedMail[]) => boolean;
  resolve: () => void;
}

/** A mail server that keeps what it is given, and can be taken down and brought up again on the same port. */
export class SmtpCapture {
  readonly messages: CapturedMail[] = [];
  private readonly refused = new Map<string, string>();
  private readonly waiters = new Set<Waiter>();
  private server?: SMTPServer;
  private assignedPort = 0;

  /** Listens on `port`, or on one that is free. */
  static async start(port = 0): Promise<SmtpCapture> {
    const capture = new SmtpCapture();
    capture.assignedPort = port;
    await capture.up();
    return capture;
  }

  get port(): number {
    return this.assignedPort;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.assignedPort}`;
  }

  async up(): Promise<void> {
    if (this.server) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, callback) => {
        const reason = this.refused.get(address.toLowerCase());
        callback(reason ? Object.assign(new Error(reason), { responseCode: 550 }) : null);
      },
      onData: (stream, session, callback) => {
        this.receive(stream, session).then(
          () => {
            callback();
          },
          (reason: unknown) => {
            callback(reason instanceof Error ? reason : new Error(String(reason)));
          },
        );
      },
    });
    // A client that drops the connection is its own affair: the test sees a message, or sees none.
    server.on('error', () => undefined);
    const listener = server.listen(this.assignedPort, '127.0.0.1');
    await once(listener, 'listening');
    this.assignedPort = (listener.address() as AddressInfo).port;
    this.server = server;
  }

  /** Connections are refused until {@link up}. */
  async down(): Promise<void> {
    const server = this.server;
    if (!server) return;
    this.server = undefined;
    await new Promise<void>(resolve => {
      server.close(resolve);
    });
  }

  /** Answers 550 with the reason to whoever writes to the address. */
  refuse(address: string, reason = 'Mailbox unavailable'): void {
    this.refused.set(address.toLowerCase(), reason);
  }

  accept(address: string): void {
    this.refused.delete(address.toLowerCase());
  }

  clear(): void {
    this.messages.length = 0;
  }

  sentTo(address: string): CapturedMail[] {
    return this.messages.filter(mail => mail.recipients.includes(address.toLowerCase()));
  }

  /** The first message that matches, whether it is here already or still to come. */
  async waitFor(predicate: (mail: CapturedMail) => boolean, timeoutMs = 20_000): Promise<CapturedMail> {
    const [first] = await this.waitForCount(1, predicate, timeoutMs);
    return first;
  }

  /** The messages that match, once there are as many. */
  async waitForCount(
    count: number,
    predicate: (mail: CapturedMail) => boolean = () => true,
    timeoutMs = 20_000,
  ): Promise<CapturedMail[]> {
    const matches = () => this.messages.filter(predicate).length >= count;
    if (!matches()) {
      await new Promise<void>((resolve, reject) => {
        const timeout = setTimeout(() => {
          this.waiters.delete(waiter);
          const seen = this.messages.map(mail => `  ${mail.recipients.join(', ')}: ${mail.subject}`);
          reject(new Error(`No such mail within ${timeoutMs} ms. Received:\n${seen.join('\n') || '  nothing'}`));
        }, timeoutMs);
        const waiter: Waiter = {
          matches,
          resolve: () => {
            clearTimeout(timeout);
            this.waiters.delete(waiter);
            resolve();
          },
        };
        this.waiters.add(waiter);
      });
    }
    return this.messages.filter(predicate);
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const parsed = await simpleParser(stream);
    this.messages.push({
      recipients: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
      from: parsed.from?.text ?? '',
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      html: parsed.html || '',
      attachments: parsed.attachments.map(attachment => ({
        fileName: attachment.filename ?? '',
        contentType: attachment.contentType,
        content: attachment.content,
        contentId: attachment.cid,
      })),
      parsed,
    });
    for (const waiter of [...this.waiters]) if (waiter.matches(this.messages)) waiter.resolve();
  }
}
