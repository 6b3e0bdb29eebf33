import type { OnModuleInit } from '@nestjs/common';
import {
  type Administrator,
  AdministratorService,
  PluginCommonModule,
  type RequestContext,
  VendurePlugin,
} from '@vendure/core';

/**
 * Core asks the database who is acting once for each entry of a history, customers' requests included, and a payment or a
 * placed order makes several. Within one request it is always the same: this asks once.
 */
@VendurePlugin({ compatibility: '^3.0.0', imports: [PluginCommonModule] })
export class ActingAdministratorPlugin implements OnModuleInit {
  private known = new WeakMap<RequestContext, { administrator: Administrator | undefined }>();

  constructor(private administrators: AdministratorService) {}

  onModuleInit(): void {
    const { administrators, known } = this;
    if (typeof administrators.resolveActorAdministrator !== 'function') {
      throw new Error('AdministratorService.resolveActorAdministrator has moved: see plugins/acting-administrator');
    }
    const original = administrators.resolveActorAdministrator.bind(administrators);
    administrators.resolveActorAdministrator = async (ctx, relations) => {
      if (relations?.length) return original(ctx, relations);
      const found = known.get(ctx);
      if (found) return found.administrator;
      const administrator = await original(ctx);
      // Only what was answered: a transaction that failed is tried again with the same context.
      known.set(ctx, { administrator });
      return administrator;
    };
  }
}
