import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, RequestContext } from '@vendure/core';
import { requestLanguage, textsInLanguage } from '../language';
import { storeName } from '../services/store-name';
import { textSetting } from '../services/text-setting';

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
    const version = textSetting(ctx.channel, 'termsVersion');
    return {
      name: storeName(ctx.channel),
      url: textSetting(ctx.channel, 'siteUrl'),
      notices: textsInLanguage(settings.notices, requestLanguage(ctx)),
      guestCheckout: settings.guestCheckout ?? false,
      terms: version === null ? null : { version, url: textSetting(ctx.channel, 'termsUrl') },
      couponsEnabled: settings.couponsEnabled ?? false,
    };
  }
}
