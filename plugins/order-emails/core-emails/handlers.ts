import {
  AccountRegistrationEvent,
  IdentifierChangeRequestEvent,
  type Injector,
  PasswordResetEvent,
  type RequestContext,
} from '@vendure/core';
import { EmailEventListener, type EmailEventHandler } from '@vendure/email-plugin';
import { AccountOpenedEvent } from '../../companies';
import { PointsExpiringEvent, storePoints } from '../../company-points';
import { formatDate } from '../../order-page';
import { SignedLinksService } from '../../signed-links';
import { contentLanguage, noticeAddresses, storeName, textRules, textSetting } from '../../store-settings';
import { senderOf } from '../rules/addresses';
import { type AccountEmailType, accountSubject } from '../rules/subjects';
import { ORDER_EMAILS_OPTIONS, type OrderEmailsOptions } from '../types';

const { ACCOUNT_OPENED } = textRules;

/** What the templates of the account mails show, besides the link. */
function accountView(
  type: AccountEmailType,
  ctx: RequestContext,
  injector: Injector,
  languageCode: string = ctx.languageCode,
): Record<string, unknown> {
  const { merchantEmail } = ctx.channel.customFields;
  const siteUrl = textSetting(ctx.channel, 'siteUrl');
  const siteName = storeName(ctx.channel);
  const language = contentLanguage(languageCode);
  const { mailFrom } = injector.get<OrderEmailsOptions>(ORDER_EMAILS_OPTIONS);
  return {
    language,
    siteName,
    siteUrl,
    linkBase: (siteUrl ?? injector.get(SignedLinksService).publicUrl).replace(/\/+$/, ''),
    // The pages of this server, which stand in for a site, ask for which store.
    ofStore: siteUrl === null ? { store: ctx.channel.token, lang: language } : {},
    legal: [],
    sender: senderOf({ siteName, siteUrl, merchantEmail }, mailFrom),
    subject: accountSubject(type, siteName, language),
  };
}

const link = (view: Record<string, unknown>, path: string, token: string | null | undefined) => ({
  ...view,
  link: `${String(view.linkBase)}${path}?${new URLSearchParams({ token: token ?? '', ...(view.ofStore as object) }).toString()}`,
});

// The subject is a template to the EmailPlugin: three braces keep an apostrophe in a store's name from being escaped.
const SUBJECT = '{{{ subject }}}';
const SENDER = '{{{ sender }}}';

/** To a new customer whose address is not verified yet. */
const emailVerification = new EmailEventListener('email-verification')
  .on(AccountRegistrationEvent)
  .filter(({ user }) => !user.verified && !!user.getNativeAuthenticationMethod(false)?.verificationToken)
  .loadData(async ({ event, injector }) => accountView('email-verification', event.ctx, injector))
  .setRecipient(({ user }) => user.identifier)
  .setFrom(SENDER)
  .setSubject(SUBJECT)
  .setTemplateVars(({ user, data }) => link(data, '/verify', user.getNativeAuthenticationMethod().verificationToken));

const passwordReset = new EmailEventListener('password-reset')
  .on(PasswordResetEvent)
  .loadData(async ({ event, injector }) => accountView('password-reset', event.ctx, injector))
  .setRecipient(({ user }) => user.identifier)
  .setFrom(SENDER)
  .setSubject(SUBJECT)
  .setTemplateVars(({ user, data }) =>
    link(data, '/password-reset', user.getNativeAuthenticationMethod().passwordResetToken),
  );

/** To the new address, which has to be confirmed before it replaces the old one. */
const emailAddressChange = new EmailEventListener('email-address-change')
  .on(IdentifierChangeRequestEvent)
  .loadData(async ({ event, injector }) => accountView('email-address-change', event.ctx, injector))
  .setRecipient(({ user }) => user.getNativeAuthenticationMethod().pendingIdentifier ?? user.identifier)
  .setFrom(SENDER)
  .setSubject(SUBJECT)
  .setTemplateVars(({ user, data }) =>
    link(data, '/verify-email-address-change', user.getNativeAuthenticationMethod().identifierChangeToken),
  );

/** To the store's accounts department, in the store's language. */
const accountOpened = new EmailEventListener('account-opened')
  .on(AccountOpenedEvent)
  .filter(({ ctx }) => noticeAddresses(ctx.channel, ACCOUNT_OPENED) !== null)
  .loadData(async ({ event: { ctx }, injector }) => ({
    ...accountView('account-opened', ctx, injector, ctx.channel.defaultLanguageCode),
    adminUrl: injector.get<OrderEmailsOptions>(ORDER_EMAILS_OPTIONS).adminUrl,
  }))
  .setRecipient(({ ctx }) => noticeAddresses(ctx.channel, ACCOUNT_OPENED)?.recipient ?? '')
  .setOptionalAddressFields(({ ctx }) => ({ cc: noticeAddresses(ctx.channel, ACCOUNT_OPENED)?.cc.join(', ') }))
  .setFrom(SENDER)
  .setSubject(SUBJECT)
  .setTemplateVars(({ customer, company, requestedCompanyName, data }) => ({
    ...data,
    customerName: [customer.firstName, customer.lastName].filter(Boolean).join(' '),
    emailAddress: customer.emailAddress,
    phoneNumber: customer.phoneNumber,
    companyName: company?.name,
    requestedCompanyName,
    customerUrl: `${data.adminUrl}/customer/customers/${customer.id}`,
  }));

/** To a customer whose points were not spent yet. */
const pointsExpiring = new EmailEventListener('points-expiring')
  .on(PointsExpiringEvent)
  .loadData(async ({ event, injector }) => accountView('points-expiring', event.ctx, injector))
  .setRecipient(({ customer }) => customer.emailAddress)
  .setFrom(SENDER)
  .setSubject(SUBJECT)
  .setTemplateVars(({ ctx, customer, points, expiresAt, data }) => {
    const language = contentLanguage(ctx.languageCode);
    return {
      ...data,
      customerName: [customer.firstName, customer.lastName].filter(Boolean).join(' '),
      points: `${new Intl.NumberFormat(language).format(points)} ${storePoints(ctx.channel)?.label ?? 'points'}`,
      expiresOn: formatDate(expiresAt, language),
    };
  });

/**
 * Vendure's own account mails, the notice of a new account and the warning before points expire, in French and English, for
 * the EmailPlugin's `handlers`.
 */
export const coreEmailHandlers: EmailEventHandler[] = [
  emailVerification,
  passwordReset,
  emailAddressChange,
  accountOpened,
  pointsExpiring,
] as unknown as EmailEventHandler[];
