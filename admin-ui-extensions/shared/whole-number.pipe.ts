import { ChangeDetectorRef, inject, Pipe, PipeTransform } from '@angular/core';
import { DataService, LocaleBasePipe } from '@vendure/admin-ui/core';

/** A whole number as the reader writes it, `12 500`; with its sign, `+12 500`, where that matters. */
@Pipe({ name: 'wholeNumber', pure: false })
export class WholeNumberPipe extends LocaleBasePipe implements PipeTransform {
  constructor() {
    super(inject(DataService), inject(ChangeDetectorRef));
  }

  transform(value: number, sign?: 'signed'): string {
    const plus = sign && value > 0 ? '+' : '';
    // By the language alone: browsers do not agree on the numbers of English in France.
    const [language] = this.getActiveLocale().split('-');
    return plus + new Intl.NumberFormat(language).format(value);
  }
}
