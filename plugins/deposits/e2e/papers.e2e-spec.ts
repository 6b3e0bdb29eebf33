import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pdfText } from '../../../e2e/support/pdf-text';
import { addItem, CHANGE_DELIVERY, type Outcome } from '../../../e2e/support/shopping';
import type { CapturedMail } from '../../../e2e/support/smtp-capture';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { asMerchant, atCart, type DepositOrder, pay, placed, readyToPay, receive, setTerms } from './support';

const site = 'La Petite Papeterie';
const merchant = 'bonjour@petite-papeterie.example';
const euros = (cents: number) =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100).replace(/\s/g, ' ');

const REQUEST_BALANCE = `mutation ($id: ID!) { sendBalanceRequest(orderId: $id) {
  __typename ... on ErrorResult { errorCode message }
} }`;

describe('what is written about an order with a deposit', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    await setTerms(server, { depositPercentage: 33.3 });
  });
  afterAll(() => server.stop());

  const toCustomer = (subject: string) =>
    server.smtp.waitFor(mail => mail.subject === `${site} - ${subject}` && !mail.recipients.includes(merchant));
  const pdfOf = async ({ attachments }: CapturedMail): Promise<[string, string]> => {
    const pdf = attachments.find(({ contentType }) => contentType === 'application/pdf');
    return [pdf?.fileName ?? '', (await pdfText(pdf?.content ?? Buffer.alloc(0))).join(' ').replace(/\s/g, ' ')];
  };
  const transferOf = ({ attachments }: CapturedMail): string[] => {
    const image = attachments.find(({ contentType }) => contentType === 'image/png');
    const { data, width, height } = PNG.sync.read(image?.content ?? Buffer.alloc(0));
    return jsQR(new Uint8ClampedArray(data), width, height)?.data.split('\n') ?? [];
  };
  const requestBalance = async (id: string) =>
    (await admin.request<{ sendBalanceRequest: Outcome }>(REQUEST_BALANCE, { id })).sendBalanceRequest;

  describe('from the confirmation to the final invoice, with two rates of tax', () => {
    let order: DepositOrder;
    let deposit: number;
    let balance: number;
    beforeAll(async () => {
      const shop = await atCart(server);
      await addItem(shop, 3);
      await addItem(shop, 2, 'LIV-CAL');
      await readyToPay(shop);
      order = await asMerchant(admin, (await pay(shop)).id);
      deposit = order.summary.depositAmount;
      balance = order.totalWithTax - deposit;
    });

    it('the confirmation asks for the deposit, with its own code, and names the balance', async () => {
      const mail = await toCustomer(`Confirmation de commande ${order.code}`);
      const text = mail.text.replace(/\s+/g, ' ');
      expect(text).toContain('Acompte (Virement bancaire)');
      expect(text).toMatch(new RegExp(`À payer[^€]*${euros(deposit)}`));
      expect(text.match(/Comment payer/g)).toHaveLength(1);
      expect(transferOf(mail)[7]).toBe(`EUR${(deposit / 100).toFixed(2)}`);
      expect(mail.attachments.some(({ contentType }) => contentType === 'application/pdf')).toBe(false);
    });

    it('does not ask for the balance before the deposit', async () => {
      expect(await requestBalance(order.id)).toMatchObject({
        __typename: 'EmailNotAllowedError',
        message: 'Le solde ne peut être demandé qu’une fois l’acompte reçu.',
      });
    });

    it('the deposit brings the validation mail with its own invoice, rate by rate to the cent', async () => {
      await receive(admin, order, 'DEPOSIT');
      const mail = await toCustomer(`Validation de commande ${order.code}`);
      expect(mail.text).toContain('Votre acompte est arrivé');
      expect(mail.text.replace(/\s+/g, ' ')).toContain(`Le solde, ${euros(balance)}, vous sera demandé`);
      const [name, text] = await pdfOf(mail);
      const { invoices } = await asMerchant(admin, order.id);
      expect(invoices).toMatchObject([{ kind: 'DEPOSIT_INVOICE', totalWithTax: deposit }]);
      expect(name).toBe(`${invoices[0].number}.pdf`);
      for (const words of [
        `Facture d’acompte ${invoices[0].number}`,
        `Acompte sur la commande ${order.code}`,
        'Virement bancaire',
        'Facture acquittée',
        euros(deposit),
        '20 %',
        '5,5 %',
      ]) {
        expect(text).toContain(words);
      }
    });

    it('the balance is asked for by the button, once while it is under way', async () => {
      const preview = await admin.request<{ order: object }>(
        'query ($id: ID!) { order(id: $id) { balanceRequestEmail { recipient subject copyTo refusal } } }',
        { id: order.id },
      );
      expect(preview.order).toMatchObject({
        balanceRequestEmail: {
          subject: `${site} - Solde à régler (commande ${order.code})`,
          copyTo: null,
          refusal: null,
        },
      });
      const answers = await Promise.all([requestBalance(order.id), requestBalance(order.id)]);
      expect(answers.map(({ __typename }) => __typename)).toEqual(['Order', 'Order']);
      const mail = await toCustomer(`Solde à régler (commande ${order.code})`);
      expect(mail.text.replace(/\s+/g, ' ')).toContain(`Il reste à régler ${euros(balance)}`);
      const lines = transferOf(mail);
      expect(lines[7]).toBe(`EUR${(balance / 100).toFixed(2)}`);
      expect(lines[9]).toMatch(/^RF\d\dORD\d{5}$/);
    });

    it('the balance brings the final invoice, which names the deposit’s and deducts it', async () => {
      await receive(admin, order, 'BALANCE', 'cheque');
      const mail = await toCustomer(`Facture et solde reçu (commande ${order.code})`);
      const [name, text] = await pdfOf(mail);
      const { invoices, emails } = await asMerchant(admin, order.id);
      expect(invoices).toMatchObject([
        { kind: 'DEPOSIT_INVOICE', totalWithTax: deposit },
        { kind: 'INVOICE', totalWithTax: order.totalWithTax },
      ]);
      expect(name).toBe(`${invoices[1].number}.pdf`);
      for (const words of [
        `Facture ${invoices[1].number}`,
        'Acomptes déjà facturés',
        `Facture d’acompte ${invoices[0].number} du`,
        'Solde après acompte',
        'Chèque',
        'Facture acquittée',
        euros(order.totalWithTax),
      ]) {
        expect(text).toContain(words);
      }
      const [, deducted] = text.split('Acomptes déjà facturés');
      const amounts = [...deducted.matchAll(/(-?)([\d ]+),(\d\d) €/g)].map(([, sign, units, cents]) =>
        Number(`${sign}${units.replaceAll(' ', '')}${cents}`),
      );
      // Two rates taken off and two left, each as net, tax and gross.
      const gross = [0, 1, 2, 3].map(row => amounts[row * 3 + 2]);
      expect(gross[0] + gross[1]).toBe(-deposit);
      expect(gross[2] + gross[3]).toBe(balance);
      for (let row = 0; row < 4; row++) expect(amounts[row * 3] + amounts[row * 3 + 1]).toBe(gross[row]);
      const types = emails.map(({ type, recipient }) => `${type} ${recipient === merchant ? 'merchant' : 'customer'}`);
      expect(types.sort()).toEqual([
        'BALANCE_REQUEST customer',
        'FINAL_INVOICE customer',
        'FINAL_INVOICE merchant',
        'LOYALTY_POINTS customer',
        'ORDER_CONFIRMATION customer',
        'ORDER_CONFIRMATION merchant',
        'ORDER_VALIDATION customer',
        'ORDER_VALIDATION merchant',
      ]);
    });

    it('asks for nothing any more', async () => {
      expect(await requestBalance(order.id)).toMatchObject({
        message: 'Aucun solde n’est attendu pour cette commande.',
      });
    });
  });

  it('asks for the balance by itself where the goods leave before, with the final invoice', async () => {
    await setTerms(server, { deliverBeforeBalance: true });
    const order = await placed(server);
    await receive(admin, order, 'DEPOSIT');
    await admin.request(CHANGE_DELIVERY, { input: { orderId: order.id, status: 'SHIPPED' } });
    const mail = await toCustomer(`Solde à régler (commande ${order.code})`);
    const { invoices, summary } = await asMerchant(admin, order.id);
    const [name, text] = await pdfOf(mail);
    expect(name).toBe(`${invoices[1].number}.pdf`);
    expect(text).toContain(`Reste à payer ${euros(summary.balanceDue)}`);
    await receive(admin, order, 'BALANCE');
    const last = await toCustomer(`Facture et solde reçu (commande ${order.code})`);
    expect((await pdfOf(last))[0]).toBe(`${invoices[1].number}.pdf`);
  });

  it('takes the balance first for what it is: an advance, invoiced as such', async () => {
    const order = await placed(server);
    await receive(admin, order, 'BALANCE');
    expect((await asMerchant(admin, order.id)).invoices).toMatchObject([
      { kind: 'DEPOSIT_INVOICE', totalWithTax: order.totalWithTax - order.summary.depositAmount },
    ]);
    await receive(admin, order, 'DEPOSIT');
    const { invoices, emails } = await asMerchant(admin, order.id);
    expect(invoices.map(({ kind }) => kind)).toEqual(['DEPOSIT_INVOICE', 'INVOICE']);
    expect(emails.filter(({ type }) => type === 'FINAL_INVOICE')).toHaveLength(2);
  });
});
