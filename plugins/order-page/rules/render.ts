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

export interface AccountPageView {
  language: PageLanguage;
  siteName: string;
  otherLanguage: string;
  otherLanguageUrl: string;
  title: string;
  text: string;
  button: string;
  /** The label of the input; null where no password is asked for. */
  password: string | null;
  /** What is wrong with the one that was typed. */
  problem: string | null;
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

/** A page on which a customer confirms an address, or chooses a password. */
export function renderAccountPage(view: AccountPageView): string {
  return template('account')(view);
}

/** A page of a title and a text, without a word about any order. */
export function renderRefusal(view: { language: PageLanguage; title: string; text: string }): string {
  return template('refusal')(view);
}
