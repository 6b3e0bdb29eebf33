import { ChangeDetectionStrategy, Component, computed, HostListener, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { DataService, NotificationService, PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { PricingCurrencyComponent } from '../../exchange-rates/product/pricing-currency.component';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { AmountInputComponent } from '../amounts/amount-input.component';
import { MAY_CHANGE_PRODUCTS } from '../permissions';
import { MissingProductComponent } from '../product/missing-product.component';
import { productPage } from '../product/product-page';
import { ShopProductPricingDocument, ShopSetVariantPricingsDocument } from './graphql.generated';
import { isConverted, mixedPricing } from './followed-prices';
import {
  addColumn,
  allowRows,
  changedPricing,
  copyRow,
  type PricedVariant,
  pricingForm,
  removeColumn,
  showPricing,
} from './pricing-form';

/**
 * Onglet Tarifs of a product: exact price, list price and price breaks of all its variants in one table. Vendure's own
 * fields round to the cent; here a price has tenths of it.
 */
@Component({
  selector: 'shop-prices-tab',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    AmountInputComponent,
    BusyButtonDirective,
    MissingProductComponent,
    PricingCurrencyComponent,
  ],
  templateUrl: './prices-tab.component.html',
  styleUrls: ['../../shared/order-tab.css', './prices-tab.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PricesTabComponent {
  protected readonly form = pricingForm();
  protected readonly mayChange = inject(PermissionsService).userHasPermissions(MAY_CHANGE_PRODUCTS);
  protected readonly page = productPage(ShopProductPricingDocument, {
    dirty: () => this.form.dirty,
    show: ({ product, activeChannel }) => {
      const variants = product?.variants ?? [];
      showPricing(this.form, variants);
      this.form.markAsPristine();
      allowRows(
        this.form,
        variants.map(variant => this.mayChange && !isConverted(variant, activeChannel.currencyCode)),
      );
    },
  });
  protected readonly action = new Action();
  protected readonly variants = computed(() => this.page.data()?.product?.variants ?? []);
  /** By the variants' order, whether what their rows have does not count. */
  protected readonly converted = computed(() => {
    const currency = this.page.data()?.activeChannel.currencyCode ?? '';
    return this.variants().map(variant => isConverted(variant, currency));
  });
  protected readonly follows = computed(() => this.converted().length > 0 && !this.converted().includes(false));
  protected readonly mixed = computed(() => mixedPricing(this.variants()));
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);
  /** Redraws what the form's own state decides. */
  private readonly state = toSignal(this.form.events.pipe(map(() => ({}))));
  protected readonly savable = computed(() => {
    this.state();
    return this.form.dirty && this.form.valid;
  });
  protected readonly unsaved = computed(() => {
    this.state();
    return this.form.dirty;
  });
  protected readonly problem = computed(() => {
    this.state();
    if (this.form.controls.quantities.invalid) return 'shop.decoration.prices.quantity-invalid';
    return this.form.controls.rows.invalid ? 'shop.decoration.prices.amount-invalid' : null;
  });

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return this.form.pristine;
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected addColumn(): void {
    addColumn(this.form);
    this.form.markAsDirty();
  }

  protected removeColumn(column: number): void {
    removeColumn(this.form, column);
    this.form.markAsDirty();
  }

  /** Into all rows, or into those that have the option as well. */
  protected copy(index: number, optionId?: string): void {
    const has = ({ options }: PricedVariant) => !optionId || options.some(({ id }) => id === optionId);
    const { controls } = this.form.controls.rows;
    copyRow(
      controls[index],
      controls.filter((row, other) => other !== index && row.enabled && has(this.variants()[other])),
    );
    this.form.markAsDirty();
  }

  /** Options that other variants have as well: it is for them that a row can be copied. */
  protected sharedOptions({ id, options }: PricedVariant): PricedVariant['options'] {
    const others = this.variants().filter((variant, index) => variant.id !== id && !this.converted()[index]);
    return options.filter(option => {
      const sharing = others.filter(other => other.options.some(candidate => candidate.id === option.id));
      return sharing.length > 0 && sharing.length < others.length;
    });
  }

  protected async save(): Promise<void> {
    if (!this.savable()) return;
    const input = changedPricing(this.form, this.variants());
    const saved = await this.action.run(async () => {
      if (input.length) await firstValueFrom(this.dataService.mutate(ShopSetVariantPricingsDocument, { input }));
      return null;
    });
    if (!saved) return;
    this.form.markAsPristine();
    this.notifications.success('shop.decoration.prices.saved');
    await this.page.reload();
  }
}
