import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { map } from 'rxjs';
import { ShopStoreLanguagesDocument } from './graphql.generated';
import { ProblemComponent } from './problem.component';
import { SettingInput } from './setting-input';

interface LocalizedText {
  languageCode: string;
  text: string;
}

/** Texts in several languages: each has its language beside it, by name. */
@Component({
  selector: 'shop-localized-texts-input',
  imports: [SharedModule, ProblemComponent],
  templateUrl: './localized-texts-input.component.html',
  styleUrl: './localized-texts-input.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LocalizedTextsInputComponent extends SettingInput {
  readonly isListInput = true;
  protected rows: LocalizedText[] = [];
  private readonly storeLanguages = toSignal(
    inject(DataService)
      .query(ShopStoreLanguagesDocument)
      .single$.pipe(
        map(({ activeChannel }) =>
          [...new Set([activeChannel.defaultLanguageCode, ...(activeChannel.availableLanguageCodes ?? [])])].map(
            String,
          ),
        ),
      ),
    { initialValue: [] },
  );

  override ngOnInit(): void {
    super.ngOnInit();
    this.rows = ((this.formControl.value as LocalizedText[] | null) ?? []).map(({ languageCode, text }) => ({
      languageCode,
      text,
    }));
  }

  /** The store's languages, and any other that a text is in already. */
  protected languages(): string[] {
    return [...new Set([...this.storeLanguages(), ...this.rows.map(({ languageCode }) => languageCode)])];
  }

  protected add(): void {
    const used = this.rows.map(({ languageCode }) => languageCode);
    const languages = this.storeLanguages();
    const languageCode = languages.find(code => !used.includes(code)) ?? languages[0] ?? 'fr';
    this.rows = [...this.rows, { languageCode, text: '' }];
  }

  protected remove(row: LocalizedText): void {
    this.rows = this.rows.filter(candidate => candidate !== row);
    this.save();
  }

  protected change(row: LocalizedText, change: Partial<LocalizedText>): void {
    Object.assign(row, change);
    this.save();
  }

  /** A row that is still empty is not saved. */
  private save(): void {
    this.write(this.rows.filter(({ text }) => text.trim() !== '').map(row => ({ ...row })));
  }
}
