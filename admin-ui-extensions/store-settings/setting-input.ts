import { ChangeDetectorRef, DestroyRef, Directive, inject, OnInit, signal, type Signal } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { FormInputComponent } from '@vendure/admin-ui/core';
import { problemSignal, SettingProblems } from './setting-problem';

interface SettingConfig {
  name: string;
  ui?: { multiline?: boolean; whole?: boolean };
}

/**
 * What the inputs of the store's settings share: the server is asked about what is typed, what it answers stands at the
 * field, and the page cannot be saved until it is right. What was typed stays.
 */
@Directive()
export abstract class SettingInput implements FormInputComponent<SettingConfig>, OnInit {
  readonly: boolean;
  formControl: FormControl;
  config: SettingConfig;
  protected problem: Signal<string> = signal('');
  private readonly problems = inject(SettingProblems);
  private readonly destroyed = inject(DestroyRef);
  protected readonly changes = inject(ChangeDetectorRef);

  /** Joins the input to the sentence for a screen reader. */
  protected get problemId(): string {
    return `problem-${this.config.name}`;
  }

  ngOnInit(): void {
    // The tabs make their inputs anew each time they are opened; the control stays.
    this.formControl.setAsyncValidators(this.problems.validator(this.config.name));
    this.problem = problemSignal(this.problems, this.formControl, this.destroyed, () => {
      this.changes.markForCheck();
    });
  }

  /** For inputs that write the value themselves. */
  protected write(value: unknown): void {
    this.formControl.markAsDirty();
    this.formControl.markAsTouched();
    this.formControl.setValue(value);
  }
}
