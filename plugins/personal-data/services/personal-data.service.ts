import { Injectable } from '@nestjs/common';
import { EventBus, type RequestContext } from '@vendure/core';
import { PersonalDataNotErasableError } from '../errors';
import { PersonalDataEvent } from '../events/personal-data.event';
import type { PersonalDataExport, PersonalDataSubject } from '../types';
import { PersonalDataSources } from './personal-data-sources';

/** The rights of access and erasure (articles 15, 17 and 20 of the GDPR), over everything that plugins know. */
@Injectable()
export class PersonalDataService {
  constructor(
    private eventBus: EventBus,
    private sources: PersonalDataSources,
  ) {}

  async export(ctx: RequestContext, subject: PersonalDataSubject): Promise<PersonalDataExport> {
    const data: Record<string, unknown> = {};
    for (const source of this.sources.all()) data[source.name] = await source.export(ctx, subject);
    await this.eventBus.publish(new PersonalDataEvent(ctx, subject.customer.id, 'exported'));
    return { generatedAt: new Date(), data };
  }

  /** Null when everything is erased; all or nothing, within the transaction of `ctx`. */
  async erase(ctx: RequestContext, subject: PersonalDataSubject): Promise<PersonalDataNotErasableError | null> {
    const reasons: string[] = [];
    for (const source of this.sources.all()) reasons.push(...((await source.obstacles?.(ctx, subject)) ?? []));
    if (reasons.length) return new PersonalDataNotErasableError(reasons);
    // The account last: what others erase they find by it.
    for (const source of this.sources.all().reverse()) await source.erase?.(ctx, subject);
    await this.eventBus.publish(new PersonalDataEvent(ctx, subject.customer.id, 'erased'));
    return null;
  }
}
