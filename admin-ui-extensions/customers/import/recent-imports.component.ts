import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { liveQuery } from '../../shared/live-query';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { ShopCustomerImportsDocument } from './graphql.generated';

/** The files that were taken in lately, or still are. */
@Component({
  selector: 'shop-recent-imports',
  imports: [SharedModule, WholeNumberPipe],
  template: `
    @if (imports().length) {
      <vdr-card>
        <section aria-labelledby="shop-recent-imports">
          <h3 id="shop-recent-imports">{{ 'shop.customers.import.recent' | translate }}</h3>
          <div class="scroll" tabindex="0" role="group" aria-labelledby="shop-recent-imports">
            <table>
              <thead>
                <tr>
                  <th scope="col">{{ 'shop.customers.import.file' | translate }}</th>
                  <th scope="col">{{ 'shop.customers.import.date' | translate }}</th>
                  <th scope="col" class="amount">{{ 'shop.customers.import.taken' | translate }}</th>
                  <th scope="col">{{ 'shop.customers.import.state' | translate }}</th>
                </tr>
              </thead>
              <tbody>
                @for (one of imports(); track one.id) {
                  <tr>
                    <td class="any">
                      <a [routerLink]="['/extensions', 'customers', 'import', one.id]">{{ one.fileName }}</a>
                    </td>
                    <td>{{ one.createdAt | localeDate: 'short' }}</td>
                    <td class="amount">
                      {{ one.processed | wholeNumber }} / {{ one.newCustomers + one.knownCustomers | wholeNumber }}
                    </td>
                    <td>
                      <span class="state">
                        {{ 'shop.customers.import.states.' + (one.error ? 'STOPPED' : one.state) | translate }}
                      </span>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </section>
      </vdr-card>
    }
  `,
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecentImportsComponent {
  private readonly query = liveQuery(ShopCustomerImportsDocument, () => ({}));
  protected readonly imports = computed(() => this.query.data()?.customerImports ?? []);
}
