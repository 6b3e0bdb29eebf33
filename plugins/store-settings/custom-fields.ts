import type { CustomFieldConfig } from '@vendure/core';
import { companyFields } from './fields/company';
import { orderFields } from './fields/orders';
import { paymentFields } from './fields/payments';
import { pointsFields } from './fields/points';

/** Every setting of a store: the fields of `types.ts`, in the order of the admin's tabs. */
export const storeFields: CustomFieldConfig[] = [...companyFields, ...paymentFields, ...orderFields, ...pointsFields];
