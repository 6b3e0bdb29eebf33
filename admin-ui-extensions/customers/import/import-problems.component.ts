import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import type { ShopCustomerImportFragment } from './graphql.generated';

/** The lines of a file that are left out, each with its reason. */
@Component({
  selector: 'shop-import-problems',
  imports: [SharedModule, WholeNumberPipe],
  template: `
    @if (found().problemCount) {
      <section aria-labelledby="shop-import-problems">
        <p class="problem" role="alert" id="shop-import-problems">
          {{ 'shop.customers.import.problems' | translate: { count: found().problemCount } }}
        </p>
        <div class="scroll listed" tabindex="0" role="group" aria-labelledby="shop-import-problems">
          <table>
            <thead>
              <tr>
                <th scope="col" class="line">{{ 'shop.customers.import.line' | translate }}</th>
                <th scope="col">{{ 'shop.customers.import.problem' | translate }}</th>
              </tr>
            </thead>
            <tbody>
              @for (problem of found().problems; track $index) {
                <tr>
                  <td>{{ problem.line | wholeNumber }}</td>
                  <td class="any">{{ problem.message }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        @if (found().problemCount > found().problems.length) {
          <p class="why">
            {{ 'shop.customers.import.more' | translate: { count: found().problemCount - found().problems.length } }}
          </p>
        }
      </section>
    }
  `,
  styles: `
    .listed {
      max-height: 360px;
      margin-top: var(--space-unit);
      overflow: auto;
    }
  `,
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportProblemsComponent {
  readonly found = input.required<ShopCustomerImportFragment>();
}
