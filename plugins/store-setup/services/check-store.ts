import { Injectable } from '@nestjs/common';
import { Channel, type ID, Role, type RequestContext, TransactionalConnection } from '@vendure/core';
import { isManualMethod } from '../../manual-payments';
import { contentLanguage, requestLanguage, storeName, storeSettingProblem } from '../../store-settings';
import { StoreSetupError } from '../errors';
import type { CreateStoreInput, FlatRateInput } from '../types';
import { StoreMarksService } from './store-marks';

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
  constructor(
    private connection: TransactionalConnection,
    private marks: StoreMarksService,
  ) {}

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
      (await this.markProblem(ctx, input)) ??
      (await this.roleProblem(ctx, input.roleName))
    );
  }

  private async markProblem(
    ctx: RequestContext,
    { orderCodePrefix, url }: CreateStoreInput,
  ): Promise<StoreSetupError | null> {
    const taken = await this.marks.taken(ctx, { orderCodePrefix, siteUrl: url });
    if (!taken) return null;
    const { field, message, value, store } = taken;
    return new StoreSetupError(field === 'siteUrl' ? 'url' : field, ctx.translate(message, { value, store }));
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
