import './history';
import './types';

export { manageProductionPermission } from './constants';
export { DecorationPlugin } from './decoration.plugin';
export { ImprintMethod } from './entities/imprint-method.entity';
export { ProductDecorationRule } from './entities/product-decoration-rule.entity';
export { DecorationError, MinimumQuantityError } from './errors';
export { DecorationChangesEvent } from './events/decoration-changes.event';
export { type DecorationChange, ORDER_DECORATION_CHANGED, ORDER_DECORATION_LOCK } from './history';
export type { DecorationOptions } from './options';
export { isChargeSku } from './rules/charges';
export { type Design, designKey, designOf } from './rules/design';
export { DecorationRules } from './services/decoration-rules';
export { type ImprintMethodInput, ImprintMethodsService } from './services/imprint-methods.service';
export { type LineDecoration, LineDecorations } from './services/line-decorations';
export { ProductDecorationService } from './services/product-decoration.service';
export type { DecorationInput, SetProductDecorationInput } from './types';
