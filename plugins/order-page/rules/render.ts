import { readFileSync } from 'fs';
import Handlebars from 'handlebars';
import { join } from 'path';
import type { OrderDetails, OrderDetailsPayment } from './order-details';
import type { PageLanguage, Words } from './words';

export interface OrderPageView extends Omit<OrderDetails, 'payments'> {
  words: Words;
  payments: (OrderDetailsPayment & { qrCode: string | null })[];
  /** What can be paid at a provider now; null where nothing can. */
  online: OnlineView | null;
  /** The customer has just come back from paying, of which the shop has not been told yet: how to pay is not said again. */
  paying: boolean;
  invoices: { title: string; issuedOn: string; total: string; url: string }[];
  otherLanguageUrl: string;
  siteName: string;
  siteUrl: string | null;
}

/** A form whose buttons are the methods. */
export interface OnlineView {
  amount: string;
  action: string;
  /** The order's page without a word of a payment. */
  page: string;
  methods: { code: string; name: string }[];
}

const DIRECTORY = join(process.cwd(), 'static/order-page');

// Apart from everybody else's Handlebars: helpers and partials of other templates do not reach these.
const handlebars = Handlebars.create();
const templates = new Map<string, Handlebars.TemplateDelegate>();

function template(name: string): Handlebars.TemplateDelegate {
  let compiled = templates.get(name);
  if (!compiled) {
    handlebars.registerPartial('style', readFileSync(join(DIRECTORY, 'style.css'), 'utf8'));
    compiled = handlebars.compile(readFileSync(join(DIRECTORY, `${name}.hbs`), 'utf8'));
    templates.set(name, compiled);
  }
  return compiled;
}

/** The page of an order. Everything that comes from data is escaped by Handlebars. */
export function renderOrderPage(view: OrderPageView): string {
  return template('order')(view);
}

/** The page that is shown instead, without a word about the order. */
export function renderRefusal(view: { language: PageLanguage; title: string; text: string }): string {
  return template('refusal')(view);
}
