import type { CapturedMail } from '../../e2e/support/smtp-capture';
import type { ShopServer } from '../../e2e/support/test-server';

/** The mails about one order, in the order in which the guide speaks of them. */
export class OrderMails {
  /** Mails seen so far: what comes next is looked for after them. */
  private seen = 0;

  constructor(
    private server: ShopServer,
    private code: string,
  ) {}

  /** The next mail about an order to somebody, of those that {@link putBehind} has not put behind us. */
  next(recipient: string, about = ''): Promise<CapturedMail> {
    const { messages } = this.server.smtp;
    return this.server.smtp.waitFor(
      mail =>
        messages.indexOf(mail) >= this.seen &&
        mail.recipients.includes(recipient) &&
        mail.subject.includes(about) &&
        mail.subject.includes(this.code),
    );
  }

  putBehind(): void {
    this.seen = this.server.smtp.messages.length;
  }
}
