import { UserInputError } from '@vendure/core';
import { textRules } from '../../store-settings';

const MAXIMUM_TEXT = 200;

interface DeliveryTexts {
  carrier?: string | null;
  trackingCode?: string | null;
}

/** @throws UserInputError, with a sentence, for what does not stand in one line of a page or mail */
export function checkTexts({ carrier, trackingCode }: DeliveryTexts): void {
  for (const text of [carrier ?? '', trackingCode ?? '']) {
    if (text.length > MAXIMUM_TEXT) throw new UserInputError('orderWorkflow.textTooLong', { maximum: MAXIMUM_TEXT });
    if (textRules.singleLine(text)) throw new UserInputError('orderWorkflow.severalLines');
  }
}
