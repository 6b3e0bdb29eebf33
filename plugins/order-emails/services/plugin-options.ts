import { Inject, Injectable } from '@nestjs/common';
import type { EmailTransportOptions } from '@vendure/email-plugin';
import { ORDER_EMAILS_OPTIONS, type OrderEmailsOptions } from '../types';

/** What `OrderEmailsPlugin.init` was given. */
@Injectable()
export class OrderEmailsPluginOptions {
  constructor(@Inject(ORDER_EMAILS_OPTIONS) private options: OrderEmailsOptions) {}

  get transport(): EmailTransportOptions {
    return this.options.transport;
  }

  get templateDirectory(): string {
    return this.options.templateDirectory;
  }

  /** Without a trailing slash. */
  get adminUrl(): string {
    return this.options.adminUrl.replace(/\/+$/, '');
  }

  get mailFrom(): string | undefined {
    return this.options.mailFrom;
  }
}
