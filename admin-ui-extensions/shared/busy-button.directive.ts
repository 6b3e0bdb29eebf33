import { afterNextRender, Directive, effect, ElementRef, inject, Injector, input } from '@angular/core';

/**
 * A button that cannot be pressed while its work is under way. Browsers take the focus from a button that is disabled:
 * it gets it back afterwards, so that somebody at the keyboard stays where they were.
 */
@Directive({
  selector: 'button[shopBusy]',
  host: { '[disabled]': 'shopBusy() || unavailable()', '[attr.aria-busy]': 'shopBusy()' },
})
export class BusyButtonDirective {
  readonly shopBusy = input.required<boolean>();
  /** Cannot be pressed now, for a reason that stands beside it. */
  readonly unavailable = input(false);
  private readonly button = inject<ElementRef<HTMLButtonElement>>(ElementRef).nativeElement;
  private hadFocus = false;

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      if (this.shopBusy()) this.hadFocus = document.activeElement === this.button || this.hadFocus;
      else if (this.hadFocus) afterNextRender({ write: this.takeFocusBack }, { injector });
    });
  }

  private readonly takeFocusBack = (): void => {
    this.hadFocus = false;
    if (document.activeElement === document.body) this.button.focus();
  };
}
