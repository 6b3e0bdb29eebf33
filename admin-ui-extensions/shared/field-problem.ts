import { computed, Signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { AbstractControl } from '@angular/forms';
import { startWith, switchMap } from 'rxjs';

/** Whether to say what is wrong with a field: once somebody has been at it. Call where injection is possible. */
export function isWrong(control: Signal<AbstractControl>): Signal<boolean> {
  const state = toSignal(toObservable(control).pipe(switchMap(({ events }) => events.pipe(startWith(null)))), {
    initialValue: null,
    // Each event counts, also one like the one before.
    equal: () => false,
  });
  return computed(() => {
    state();
    return control().touched && control().invalid;
  });
}
