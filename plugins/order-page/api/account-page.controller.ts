import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  CustomerService,
  isGraphQlErrorResult,
  LanguageCode,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
  User,
} from '@vendure/core';
import type { Request, Response } from 'express';
import { LoginLimitsService, passwordRefusal } from '../../accounts';
import { storeName } from '../../store-settings';
import { ACCOUNT_WORDS, type AccountPurpose } from '../rules/account-words';
import { renderAccountPage, renderRefusal } from '../rules/render';
import { type PageLanguage, WORDS } from '../rules/words';
import { HEADERS, languageOf, otherLanguageUrl, type Parameters } from './page';

const PATHS: AccountPurpose[] = ['password-reset', 'verify', 'verify-email-address-change'];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Visit {
  ctx: RequestContext;
  purpose: AccountPurpose;
  language: PageLanguage;
  query: Parameters;
}

/**
 * Where the links of account mails lead for a store that has no site. Nothing happens before the button is pressed, since mail
 * scanners open links; the token, which only the mail has, is all that lets a form through.
 */
@Controller()
export class AccountPageController {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private customers: CustomerService,
    private limits: LoginLimitsService,
  ) {}

  @Get(PATHS)
  async show(@Query() query: Parameters, @Req() req: Request, @Res() res: Response): Promise<void> {
    const visit = await this.visit(query, req, res);
    if (visit) res.send(this.form(visit, visit.purpose === 'password-reset'));
  }

  @Post(PATHS)
  @HttpCode(200)
  async confirm(
    @Query() query: Parameters,
    @Body() body: Parameters | undefined,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const visit = await this.visit(query, req, res);
    if (!visit) return;
    const { language, purpose } = visit;
    const words = ACCOUNT_WORDS[language];
    const password = text(body?.password);
    const problem = await this.attempt(visit, password, req.ip ?? '');
    if (problem === null) {
      const { doneTitle: title, doneText } = words[purpose];
      res.send(renderRefusal({ language, title, text: doneText }));
    } else if (problem === 'PASSWORD_VALIDATION_ERROR') {
      res.status(400).send(this.form(visit, true, passwordRefusal(password, language)));
    } else if (problem === 'MISSING_PASSWORD_ERROR') {
      res.send(this.form(visit, true));
    } else {
      res.status(410).send(renderRefusal({ language, title: words.expiredTitle, text: words.expiredText }));
    }
  }

  /** @returns the code of what is wrong, or null where it is done */
  private async attempt({ ctx, purpose, query }: Visit, password: string, address: string): Promise<string | null> {
    const token = text(query.token);
    const result = await this.connection.withTransaction(ctx, async txCtx => {
      if (purpose === 'verify') {
        return this.customers.verifyCustomerEmailAddress(txCtx, token, password || undefined);
      }
      if (purpose === 'password-reset') return this.customers.resetPassword(txCtx, token, password);
      return this.customers.updateEmailAddress(txCtx, token);
    });
    if (isGraphQlErrorResult(result as never)) return (result as { errorCode: string }).errorCode;
    // Whoever has chosen a new password by a link to their own mailbox need not wait any more.
    if (result instanceof User) await this.limits.succeed({ identifier: result.identifier, address });
    return result === false ? 'IDENTIFIER_CHANGE_TOKEN_INVALID_ERROR' : null;
  }

  /** Null where the link names no store, which is answered already. */
  private async visit(query: Parameters, req: Request, res: Response): Promise<Visit | null> {
    res.set(HEADERS);
    const language = languageOf(query.lang) ?? languageOf(req.acceptsLanguages('fr', 'en')) ?? 'fr';
    try {
      const ctx = await this.contexts.create({
        apiType: 'shop',
        channelOrToken: text(query.store),
        languageCode: language === 'fr' ? LanguageCode.fr : LanguageCode.en,
      });
      return { ctx, language, query, purpose: req.path.slice(1) as AccountPurpose };
    } catch {
      const { refusedTitle, refusedText } = WORDS[language];
      res.status(404).send(renderRefusal({ language, title: refusedTitle, text: refusedText }));
      return null;
    }
  }

  private form({ ctx, purpose, language, query }: Visit, asksPassword: boolean, problem?: string): string {
    const { password, [purpose]: words } = ACCOUNT_WORDS[language];
    return renderAccountPage({
      ...words,
      language,
      siteName: storeName(ctx.channel),
      otherLanguage: WORDS[language].otherLanguage,
      otherLanguageUrl: otherLanguageUrl(query, language),
      password: asksPassword ? password : null,
      problem: problem ?? null,
    });
  }
}
