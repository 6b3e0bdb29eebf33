export const loggerCtx = 'DepositsPlugin';
