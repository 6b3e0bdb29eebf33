import { inject, provideEnvironmentInitializer } from '@angular/core';
import { DOCUMENT } from '@angular/common';

const buttonOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('button, a') : null;

/**
 * Who presses the button of a dialog twice means that button twice. The dialog has gone by then, and the second press would
 * fall on whatever lies under it, "Annuler ce paiement" for instance: it counts only for the button that had the first.
 */
export const doubleClickGuard = provideEnvironmentInitializer(() => {
  let first: Element | null = null;
  inject(DOCUMENT).addEventListener(
    'click',
    event => {
      const button = buttonOf(event.target);
      if (event.detail <= 1) first = button;
      else if (button !== first) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
});
