import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** A message that stands where a form was: takes the focus that went with the form, if nothing else has it. */
@Directive({ selector: '[shopTakeFocus]', host: { tabindex: '-1' } })
export class TakeFocusDirective {
  constructor() {
    const message = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (document.activeElement === document.body) message.focus();
    });
  }
}
