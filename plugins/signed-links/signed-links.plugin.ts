import { type Type, VendurePlugin } from '@vendure/core';
import { SignedLinksService } from './signed-links.service';
import { SIGNED_LINKS_OPTIONS, type SignedLinksOptions } from './types';

/** Signs and checks links to what is private but must open without a session: invoices, the order's page. */
@VendurePlugin({
  compatibility: '^3.0.0',
  providers: [SignedLinksService, { provide: SIGNED_LINKS_OPTIONS, useFactory: () => SignedLinksPlugin.options }],
  exports: [SignedLinksService],
})
export class SignedLinksPlugin {
  static options: SignedLinksOptions;

  static init(options: SignedLinksOptions): Type<SignedLinksPlugin> {
    this.options = options;
    return SignedLinksPlugin;
  }
}
