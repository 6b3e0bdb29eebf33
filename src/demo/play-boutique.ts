import type { ShopServer } from '../../e2e/support/test-server';
import { customer, merchant, siteName } from './boutique-people';
import { OrderMails } from './play-mails';
import { BoutiqueCustomer } from './play-boutique-customer';
import { BoutiqueMerchant } from './play-boutique-merchant';
import type { Report } from './report';

/** Guide A: the French shop, from the cart to the invoice that is printed again. */
export class BoutiqueGuide {
  constructor(
    private server: ShopServer,
    private report: Report,
  ) {}

  async play(): Promise<void> {
    const order = await new BoutiqueCustomer(this.server.shop('boutique'), this.report).play();
    const mails = new OrderMails(this.server, order.code);
    await this.readConfirmation(mails, order.code);
    const admin = await this.server.admin('boutique');
    await new BoutiqueMerchant(admin, this.report, mails, order).play();
  }

  private async readConfirmation(mails: OrderMails, code: string): Promise<void> {
    this.report.step('6', 'Votre client reçoit … NOM DU SITE - Confirmation de commande ORD-000XX');
    const mail = await mails.next(customer.emailAddress);
    this.report.equal('Objet', mail.subject, `${siteName} - Confirmation de commande ${code}`);
    this.report.step('7', 'Vous recevez une copie de ce mail');
    const copy = await mails.next(merchant);
    this.report.check(`À ${merchant} : ${copy.subject}`, copy.subject.includes(code));
    this.report.step('8', 'Vous savez donc que vous devez préparer votre commande.');
    mails.putBehind();
  }
}
