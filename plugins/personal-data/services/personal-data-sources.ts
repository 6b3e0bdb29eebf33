import { Injectable } from '@nestjs/common';
import type { PersonalDataSource } from '../types';

/** Who knows something about people: this plugin of what is Vendure's own, others of theirs. */
@Injectable()
export class PersonalDataSources {
  private readonly known = new Map<string, PersonalDataSource>();

  /** A source that is added again, under the same name, takes the place of the first. */
  add(...sources: PersonalDataSource[]): void {
    for (const source of sources) this.known.set(source.name, source);
  }

  all(): PersonalDataSource[] {
    return [...this.known.values()];
  }
}
