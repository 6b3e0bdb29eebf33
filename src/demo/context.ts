import type { INestApplication } from '@nestjs/common';
import {
  type Channel,
  ChannelService,
  ConfigService,
  LanguageCode,
  RequestContext,
  RequestContextService,
  TransactionalConnection,
  User,
} from '@vendure/core';

/** A context of the superadmin in a channel, as if the content were entered by hand in the admin. */
export async function adminContext(
  app: INestApplication,
  channel?: Channel,
  languageCode: LanguageCode = LanguageCode.fr,
): Promise<RequestContext> {
  const { identifier } = app.get(ConfigService).authOptions.superadminCredentials;
  const user = await app
    .get(TransactionalConnection)
    .rawConnection.getRepository(User)
    .findOneOrFail({ where: { identifier }, relations: { roles: { channels: true } } });
  return app.get(RequestContextService).create({
    apiType: 'admin',
    user,
    languageCode,
    channelOrToken: channel ?? (await app.get(ChannelService).getDefaultChannel()),
  });
}

/** All of it or none: what was interrupted is begun again at the next start. */
export function inTransaction<T>(
  app: INestApplication,
  ctx: RequestContext,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> {
  return app.get(TransactionalConnection).withTransaction(ctx, work);
}
