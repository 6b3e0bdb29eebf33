import { Injectable } from '@nestjs/common';
import { Channel, type ID, Role, type RequestContext, TransactionalConnection } from '@vendure/core';
import { isManualMethod } from '../../manual-payments';
import { contentLanguage, requestLanguage, storeName, storeSettingProblem } from '../../store-settings';
import { StoreSetupError } from '../errors';
import type { CreateStoreInput, FlatRateInput } from '../types';

/** The fields that are settings, by the names of both. */
export const SETTINGS = {
  name: 'siteName',
  url: 'siteUrl',
  merchantEmail: 'merchantEmail',
  accountsEmail: 'accountsEmail',
  orderCodePrefix: 'orderCodePrefix',
  legalName: 'legalName',
  chequePayee: 'chequePayee',
  chequeAddress: 'chequeAddress',
  iban: 'iban',
  bic: 'bic',
} as const;

/** What is wrong with a store that is about to be made, before anything of it is. */
@Injectable()
export class CheckStore {
  constructor(private connection: TransactionalConnection) {}

  async problem(ctx: RequestContext, input: CreateStoreInput): Promise<StoreSetupError | null> {
    return this.problemOfForm(ctx, input) ?? (await this.problemWithOthers(ctx, input));
  }

  private problemOfForm(ctx: RequestContext, input: CreateStoreInput): StoreSetupError | null {
    const refuse = (field: string, key: string, value = '') =>
      new StoreSetupError(field, ctx.translate(`storeSetup.${key}`, { value }));
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/.test(input.code)) return refuse('code', 'code');
    for (const [field, setting] of Object.entries(SETTINGS) as [keyof typeof SETTINGS, string][]) {
      const texts = storeSettingProblem(setting, input[field]);
      const language: string = contentLanguage(requestLanguage(ctx));
      const text = texts?.find(({ languageCode }) => language === languageCode.toString());
      if (text) return new StoreSetupError(field, text.value);
    }
    if (input.languageCodes.length === 0) return refuse('languageCodes', 'languages');
    if (input.flatRates?.some(rate => !isFlatRate(rate))) return refuse('flatRates', 'flatRate');
    const foreign = input.manualPaymentMethods?.find(code => !isManualMethod(code));
    if (foreign !== undefined) return refuse('manualPaymentMethods', 'manualPayment', foreign);
    const [shipping, payments] = [
      [input.flatRates, input.shippingMethodIds],
      [input.manualPaymentMethods, input.paymentMethodIds],
    ].map(lists => lists.some(list => list?.length));
    if (!shipping) return refuse('shippingMethodIds', 'shipping');
    return payments ? null : refuse('paymentMethodIds', 'payments');
  }

  /** Numbers are counted by prefix, and orders found by address: two stores never have one of them in common. */
  private async problemWithOthers(ctx: RequestContext, input: CreateStoreInput): Promise<StoreSetupError | null> {
    const channels = await this.connection.getRepository(ctx, Channel).find({ loadEagerRelations: false });
    const taken = (field: keyof CreateStoreInput, key: string, value: string, same: (channel: Channel) => boolean) => {
      const other = channels.find(same);
      return (
        other && new StoreSetupError(field, ctx.translate(`storeSetup.${key}`, { value, store: storeName(other) }))
      );
    };
    const token = input.token || input.code;
    return (
      taken('code', 'codeTaken', input.code, ({ code }) => code.toLowerCase() === input.code.toLowerCase()) ??
      taken('token', 'tokenTaken', token, channel => channel.token === token) ??
      taken(
        'orderCodePrefix',
        'prefixTaken',
        input.orderCodePrefix,
        ({ customFields }) => customFields.orderCodePrefix === input.orderCodePrefix,
      ) ??
      (input.url
        ? taken('url', 'urlTaken', input.url, ({ customFields }) => sameAddress(customFields.siteUrl, input.url!))
        : undefined) ??
      (await this.roleProblem(ctx, input.roleName))
    );
  }

  private async roleProblem(ctx: RequestContext, name: string | null | undefined): Promise<StoreSetupError | null> {
    if (!name || !(await this.connection.getRepository(ctx, Role).existsBy({ code: name }))) return null;
    return new StoreSetupError('roleName', ctx.translate('storeSetup.roleTaken', { value: name }));
  }

  unknown(ctx: RequestContext, field: keyof CreateStoreInput, id: ID): StoreSetupError {
    return new StoreSetupError(field, ctx.translate('storeSetup.unknown', { value: String(id) }));
  }
}

const isFlatRate = ({ name, rate, taxRate }: FlatRateInput) =>
  name.trim() !== '' && name.length <= 100 && Number.isInteger(rate) && rate >= 0 && taxRate >= 0 && taxRate <= 100;

const sameAddress = (one: string | null, other: string) => one?.replace(/\/+$/, '') === other.replace(/\/+$/, '');
