export { DepositsPlugin } from './deposits.plugin';
export { depositAmount } from './rules/deposit-amount';
export { DepositService } from './services/deposit.service';
