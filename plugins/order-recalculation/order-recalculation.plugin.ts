import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { OrderRecalculationService } from './order-recalculation.service';

/** Lets other plugins prepare an order before each calculation of its totals. Import it; it needs no entry of its own. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  providers: [OrderRecalculationService],
  exports: [OrderRecalculationService],
})
export class OrderRecalculationPlugin {}
