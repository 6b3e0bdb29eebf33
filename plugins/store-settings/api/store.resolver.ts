import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, RequestContext } from '@vendure/core';
import { requestLanguage, textsInLanguage } from '../language';
import { storeName } from '../services/store-name';

interface Store {
  name: string;
  url: string | null;
  notices: string[];
  guestCheckout: boolean;
  terms: { version: string; url: string | null } | null;
  couponsEnabled: boolean;
}

@Resolver('Store')
export class StoreResolver {
  @Query()
  @Allow(Permission.Public)
  activeStore(@Ctx() ctx: RequestContext): Store {
    const settings = ctx.channel.customFields;
    return {
      name: storeName(ctx.channel),
      url: settings.siteUrl || null,
      notices: textsInLanguage(settings.notices, requestLanguage(ctx)),
      guestCheckout: settings.guestCheckout ?? false,
      terms: settings.termsVersion ? { version: settings.termsVersion, url: settings.termsUrl || null } : null,
      couponsEnabled: settings.couponsEnabled ?? false,
    };
  }
}
