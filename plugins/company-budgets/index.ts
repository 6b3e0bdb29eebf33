export { CompanyBudgetsPlugin } from './company-budgets.plugin';
