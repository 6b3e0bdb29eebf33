import type { PaymentMethod } from '@vendure/core';
import { isManualMethod, type ManualMethod } from '../types';

export interface NamedMethod {
  /** Of the payment method. */
  code: string;
  handler: ManualMethod;
}

/** The method of that code, or of that handler, when it is one of ours; null where it is not. */
export function namedMethod(methods: Pick<PaymentMethod, 'code' | 'handler'>[], code: string): NamedMethod | null {
  const method = methods.find(m => m.code === code) ?? methods.find(m => m.handler.code === code);
  return method && isManualMethod(method.handler.code) ? { code: method.code, handler: method.handler.code } : null;
}
