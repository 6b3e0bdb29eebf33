import { readFileSync } from 'fs';
import Handlebars from 'handlebars';
import { join } from 'path';
import type { OrderDetails, OrderDetailsPayment } from './order-details';
import type { PageLanguage, Words } from './words';

export interface OrderPageView extends Omit<OrderDetails, 'payments'> {
  words: Words;
  payments: (OrderDetailsPayment & { qrCode: string | null })[];
  invoices: { title: string; issuedOn: string; total: string; url: string }[];
  otherLanguageUrl: string;
  siteName: string;
  siteUrl: string | null;
}

// Apart from everybody else's Handlebars: helpers and partials of other templates do not reach these.
const handlebars = Handlebars.create();
const templates = new Map<string, Handlebars.TemplateDelegate>();

function template(name: string): Handlebars.TemplateDelegate {
  let compiled = templates.get(name);
  if (!compiled) {
    const source = readFileSync(join(process.cwd(), 'plugins/order-page/templates', `${name}.hbs`), 'utf8');
    compiled = handlebars.compile(source, { strict: false });
    templates.set(name, compiled);
  }
  return compiled;
}

function withStyle(view: object): object {
  handlebars.registerPartial('style', template('style'));
  return view;
}

/** The page of an order. Everything that comes from data is escaped by Handlebars. */
export function renderOrderPage(view: OrderPageView): string {
  return template('order')(withStyle(view));
}

/** The page that is shown instead, without a word about the order. */
export function renderRefusal(view: { language: PageLanguage; title: string; text: string }): string {
  return template('refusal')(withStyle(view));
}
