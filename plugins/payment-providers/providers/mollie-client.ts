import createMollieClient, { type MollieClient } from '@mollie/api-client';
import { Injectable } from '@nestjs/common';
import { ProviderAccountsService } from '../services/provider-accounts.service';

/** One client of Mollie's API for each account. */
@Injectable()
export class MollieClients {
  private clients = new Map<string, MollieClient>();

  constructor(private accounts: ProviderAccountsService) {}

  of(name: string): MollieClient {
    const found = this.accounts.named('mollie', name);
    if (!found) throw new Error(`There is no Mollie account ${name}: was its MOLLIE_API_KEY taken away?`);
    const client = this.clients.get(name) ?? createMollieClient({ apiKey: found.account.apiKey });
    this.clients.set(name, client);
    return client;
  }
}
