/** Path of a sheet, which is also what gets signed. */
export const sheetPath = (orderId: string, language: string, fileName: string): string =>
  `/production-sheets/${[orderId, language, fileName].map(encodeURIComponent).join('/')}`;

/** Name under which it is saved. */
export const sheetFileName = (orderCode: string): string => `${orderCode.replace(/[^\w-]/g, '_')}-production.pdf`;
