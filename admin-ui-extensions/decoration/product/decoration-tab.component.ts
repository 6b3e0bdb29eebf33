import { ChangeDetectionStrategy, Component, computed, HostListener, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { DataService, NotificationService, PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { MAY_CHANGE_PRODUCTS } from '../permissions';
import { AllowedMethodComponent } from './allowed-method.component';
import { allowedMethodForm, decorationForm, decorationInput, showDecoration } from './decoration-form';
import { ShopProductDecorationDocument, ShopSetProductDecorationDocument } from './graphql.generated';
import { MissingProductComponent } from './missing-product.component';
import { productPage } from './product-page';

/** Onglet Marquage of a product (guide B, step 1): its minimum, and by which methods, where and for how much it is decorated. */
@Component({
  selector: 'shop-decoration-tab',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    RouterLink,
    AllowedMethodComponent,
    BusyButtonDirective,
    MissingProductComponent,
  ],
  templateUrl: './decoration-tab.component.html',
  styleUrls: ['../../shared/order-tab.css', './decoration-tab.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecorationTabComponent {
  protected readonly form = decorationForm();
  protected readonly page = productPage(ShopProductDecorationDocument, {
    dirty: () => this.form.dirty,
    show: ({ product }) => {
      if (product) showDecoration(this.form, product);
      if (!this.mayChange) this.form.disable({ emitEvent: false });
      this.chosen.set('');
    },
  });
  protected readonly action = new Action();
  protected readonly mayChange = inject(PermissionsService).userHasPermissions(MAY_CHANGE_PRODUCTS);
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);
  /** Redraws what the form's own state decides. */
  private readonly state = toSignal(this.form.events.pipe(map(() => ({}))));
  private readonly methods = computed(() => this.page.data()?.imprintMethods.items ?? []);
  protected readonly chosen = signal('');
  /** Those that the product does not allow yet. */
  protected readonly others = computed(() => {
    this.state();
    const allowed = this.form.getRawValue().methods.map(({ imprintMethodId }) => imprintMethodId);
    return this.methods().filter(({ id }) => !allowed.includes(id));
  });
  protected readonly savable = computed(() => {
    this.state();
    return this.form.dirty && this.form.valid;
  });

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return this.form.pristine;
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected nameOf(methodId: string): string {
    return this.methods().find(({ id }) => id === methodId)?.name ?? methodId;
  }

  protected add(): void {
    const id = this.chosen();
    if (!id) return;
    this.form.controls.methods.push(allowedMethodForm(id));
    this.form.markAsDirty();
    this.chosen.set('');
  }

  protected remove(index: number): void {
    this.form.controls.methods.removeAt(index);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    if (!this.savable()) return;
    const input = decorationInput(this.form, this.page.productId());
    const saved = await this.action.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopSetProductDecorationDocument, { input }));
      return null;
    });
    if (!saved) return;
    this.form.markAsPristine();
    this.notifications.success('shop.decoration.product.saved');
    await this.page.reload();
  }
}
