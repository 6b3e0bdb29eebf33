import {
  AccountRegistrationEvent,
  IdentifierChangeRequestEvent,
  type Injector,
  PasswordResetEvent,
  type RequestContext,
} from '@vendure/core';
import { EmailEventListener, type EmailEventHandler } from '@vendure/email-plugin';
import { SignedLinksService } from '../../signed-links';
import { contentLanguage, storeName } from '../../store-settings';
import { senderOf } from '../rules/addresses';
import { type AccountEmailType, accountSubject } from '../rules/subjects';
import { ORDER_EMAILS_OPTIONS, type OrderEmailsOptions } from '../types';

/** What the templates of the account mails show, besides the link. */
function accountView(type: AccountEmailType, ctx: RequestContext, injector: Injector): Record<string, unknown> {
  const { siteUrl, merchantEmail } = ctx.channel.customFields;
  const siteName = storeName(ctx.channel);
  const language = contentLanguage(ctx.languageCode);
  const { mailFrom } = injector.get<OrderEmailsOptions>(ORDER_EMAILS_OPTIONS);
  return {
    language,
    siteName,
    siteUrl: (siteUrl ?? injector.get(SignedLinksService).publicUrl).replace(/\/+$/, ''),
    legal: [],
    sender: senderOf({ siteName, siteUrl, merchantEmail }, mailFrom),
    subject: accountSubject(type, siteName, language),
  };
}

const link = (view: Record<string, unknown>, path: string, token: string | null | undefined) => ({
  ...view,
  link: `${String(view.siteUrl)}${path}?token=${encodeURIComponent(token ?? '')}`,
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

/** Vendure's own account mails in French and English, for the EmailPlugin's `handlers`. */
export const coreEmailHandlers: EmailEventHandler[] = [
  emailVerification,
  passwordReset,
  emailAddressChange,
] as unknown as EmailEventHandler[];
