import { DestroyRef, inject, Injectable, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { AbstractControl, AsyncValidatorFn } from '@angular/forms';
import { DataService } from '@vendure/admin-ui/core';
import { catchError, distinctUntilChanged, map, of, startWith, switchMap, timer } from 'rxjs';
import { ShopStoreSettingProblemDocument } from './graphql.generated';

/** Long enough not to ask at every key, short enough to be there when the field is left. */
const PAUSE = 300;

/** Asks the server what is wrong with a setting, so that it can be said at the field before anything is saved. */
@Injectable({ providedIn: 'root' })
export class SettingProblems {
  private readonly dataService = inject(DataService);

  /** Refuses what the server would refuse; where it cannot be asked, saving tells. */
  validator(field: string): AsyncValidatorFn {
    return control =>
      control.pristine
        ? of(null)
        : timer(PAUSE).pipe(
            switchMap(
              () =>
                this.dataService.query(
                  ShopStoreSettingProblemDocument,
                  { field, value: control.value as unknown },
                  'network-only',
                ).single$,
            ),
            map(({ storeSettingProblem }) => (storeSettingProblem ? { refused: storeSettingProblem } : null)),
            catchError(() => of(null)),
          );
  }

  readonly language$ = this.dataService.client
    .uiState()
    .mapStream(({ uiState }) => uiState.language as string)
    .pipe(distinctUntilChanged());
}

/** The sentence that stands at the field, in the language of the interface. Call where injection is possible. */
export function problemSignal(
  problems: SettingProblems,
  control: AbstractControl,
  destroyed: DestroyRef,
  changed: () => void,
): Signal<string> {
  const sentence = signal('');
  problems.language$
    .pipe(
      switchMap(language =>
        control.statusChanges.pipe(
          startWith(control.status),
          map(() => language),
        ),
      ),
      takeUntilDestroyed(destroyed),
    )
    .subscribe(language => {
      if (!control.pending) sentence.set(sentenceOf(control, language));
      changed();
    });
  return sentence;
}

function sentenceOf(control: AbstractControl, language: string): string {
  const refused = (control.errors?.refused ?? []) as readonly { languageCode: string; value: string }[];
  const inLanguage = (code: string) => refused.find(({ languageCode }) => languageCode === code)?.value;
  return inLanguage(language.slice(0, 2)) ?? inLanguage('en') ?? '';
}
