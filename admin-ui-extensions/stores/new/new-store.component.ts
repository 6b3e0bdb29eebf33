import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  HostListener,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { DataService, NotificationService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Amounts } from '../../decoration/amounts/amounts';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { ChoicesFieldComponent } from '../../shared/choices-field.component';
import { liveQuery } from '../../shared/live-query';
import { SelectFieldComponent } from '../../shared/select-field.component';
import { TakeFocusDirective } from '../../shared/take-focus.directive';
import { TextFieldComponent } from '../../shared/text-field.component';
import { ShopCreateStoreDocument, ShopNewStoreChoicesDocument } from './graphql.generated';
import { currencies, languages, otherPayments } from './store-choices';
import { StoreDeliveryComponent } from './store-delivery.component';
import { LINES } from './store-lines';
import { startLike, storeForm, storeInput, suggest } from './store-form';
import { StorePaymentComponent } from './store-payment.component';

interface MadeStore {
  id: string;
  name: string;
  hasRole: boolean;
}

/** "Nouvelle boutique": all that a store needs to sell, made in one go. */
@Component({
  selector: 'shop-new-store',
  imports: [
    SharedModule,
    ReactiveFormsModule,
    BusyButtonDirective,
    ChoicesFieldComponent,
    SelectFieldComponent,
    StoreDeliveryComponent,
    StorePaymentComponent,
    TakeFocusDirective,
    TextFieldComponent,
  ],
  templateUrl: './new-store.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css', '../../shared/choices.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewStoreComponent {
  protected readonly query = liveQuery(ShopNewStoreChoicesDocument, () => ({}));
  protected readonly form = signal(storeForm());
  protected readonly identity = LINES;
  protected readonly action = new Action();
  protected readonly made = signal<MadeStore | null>(null);
  private readonly amounts = inject(Amounts);
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);

  protected readonly languages = computed(() => {
    const choices = this.query.data();
    return choices ? languages(choices, this.amounts.language()) : [];
  });
  protected readonly currencies = computed(() => currencies(this.amounts.language()));
  protected readonly zones = computed(() => this.query.data()?.zones.items ?? []);
  protected readonly stockLocations = computed(() => this.query.data()?.stockLocations.items ?? []);
  protected readonly shippingMethods = computed(() => this.query.data()?.shippingMethods.items ?? []);
  protected readonly paymentMethods = computed(() => {
    const choices = this.query.data();
    return choices ? otherPayments(choices) : [];
  });
  /** What the server answered, at its field. */
  protected readonly refusals = computed<Readonly<Record<string, string | undefined>>>(() => {
    const [field, sentence] = [this.action.errorField(), this.action.error()];
    return field && sentence ? { [field]: sentence } : {};
  });
  protected readonly manual = signal<readonly string[]>([]);

  constructor() {
    effect(() => {
      const choices = this.query.data();
      const form = this.form();
      if (!choices || !form.pristine) return;
      untracked(() => {
        startLike(form, choices);
      });
    });
    effect(onCleanup => {
      const form = this.form();
      this.manual.set(form.controls.manualPaymentMethods.value);
      const subscription = form.controls.manualPaymentMethods.valueChanges.subscribe(codes => {
        this.manual.set(codes);
      });
      subscription.add(
        form.controls.name.valueChanges.subscribe(() => {
          suggest(form);
        }),
      );
      onCleanup(() => {
        subscription.unsubscribe();
      });
    });
  }

  /** Asked by the admin before another page is shown. */
  canDeactivate(): boolean {
    return this.form().pristine;
  }

  @HostListener('window:beforeunload', ['$event'])
  protected askBeforeClosing(event: BeforeUnloadEvent): void {
    if (!this.canDeactivate()) event.preventDefault();
  }

  protected startAgain(): void {
    this.made.set(null);
    this.form.set(storeForm());
  }

  protected async create(): Promise<void> {
    const form = this.form();
    form.markAllAsTouched();
    if (form.invalid) return;
    await this.action.run(async () => {
      const { createStore: made } = await firstValueFrom(
        this.dataService.mutate(ShopCreateStoreDocument, { input: storeInput(form) }),
      );
      if (made.__typename !== 'CreatedStore') return made;
      form.markAsPristine();
      await this.learnOfIt();
      this.made.set({ id: made.channel.id, name: form.controls.name.value, hasRole: made.role !== null });
      this.notifications.success('shop.stores.done', { store: form.controls.name.value });
      return null;
    });
  }

  /** So that the new store can be chosen at the top of the menu. */
  private async learnOfIt(): Promise<void> {
    const { me } = await firstValueFrom(this.dataService.auth.currentUser().single$);
    if (me) await firstValueFrom(this.dataService.client.updateUserChannels(me.channels));
  }
}
