import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SharedModule } from '@vendure/admin-ui/core';
import { ArtworkFileComponent } from './artwork-file.component';
import type { DecoratedLines, Line } from './decorated-lines';

/** What is made alike of one product: the decoration once, and the quantities below it. */
@Component({
  selector: 'shop-decorated-lines',
  imports: [SharedModule, RouterLink, ArtworkFileComponent],
  templateUrl: './decorated-lines.component.html',
  styleUrls: ['../../shared/order-tab.css', './decorated-lines.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecoratedLinesComponent {
  readonly orderId = input.required<string>();
  readonly group = input.required<DecoratedLines>();
  /** What the `id` of the heading ends with. */
  readonly number = input.required<number>();
  protected readonly words = computed(() => {
    const { decoration } = this.group();
    if (!decoration) return [];
    const { method, location, color, instructions } = decoration;
    return [
      { label: 'method', text: method?.name ?? null },
      { label: 'location', text: location },
      { label: 'color', text: color },
      { label: 'instructions', text: instructions },
    ];
  });

  protected nameOf({ productVariant: { options, name } }: Line): string {
    return options.map(option => option.name).join(' · ') || name;
  }
}
