/** `ORD-00012`: prefix, hyphen, five digits or more (A8). */
export const orderCode = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(5, '0')}`;
