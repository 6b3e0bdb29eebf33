import type { OnModuleInit } from '@nestjs/common';
import {
  type Administrator,
  AdministratorService,
  type ID,
  PluginCommonModule,
  type RequestContext,
  VendurePlugin,
} from '@vendure/core';

interface Actor {
  userId: ID;
  administrator: Administrator | undefined;
}

/**
 * Core asks the database who is acting once for each entry of a history, customers' requests included, and a payment or a
 * placed order makes several. Within one request it is always the same: this asks once.
 */
@VendurePlugin({ compatibility: '^3.0.0', imports: [PluginCommonModule] })
export class ActingAdministratorPlugin implements OnModuleInit {
  /** By request: a context is copied for each transaction and for those within it. */
  private known = new WeakMap<NonNullable<RequestContext['req']>, Actor>();

  constructor(private administrators: AdministratorService) {}

  onModuleInit(): void {
    const { administrators, known } = this;
    if (typeof administrators.resolveActorAdministrator !== 'function') {
      throw new Error('AdministratorService.resolveActorAdministrator has moved: see plugins/acting-administrator');
    }
    const original = administrators.resolveActorAdministrator.bind(administrators);
    administrators.resolveActorAdministrator = async (ctx, relations) => {
      const { req, activeUserId } = ctx;
      if (!req || activeUserId === undefined || relations?.length) return original(ctx, relations);
      const found = known.get(req);
      // A request may log somebody in, or out, between two of its mutations.
      if (found?.userId === activeUserId) return found.administrator;
      const administrator = await original(ctx);
      known.set(req, { userId: activeUserId, administrator });
      return administrator;
    };
  }
}
