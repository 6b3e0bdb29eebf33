export {
  BALANCE_METHOD,
  isDepositOrBalance,
  isPointsPayment,
  type KnownPayment,
  paymentKind,
  type PaymentKind,
  type PaymentKindMetadata,
} from './payment-kind';
export { amountCovered, moneyReceived, pointsRedeemed } from './received';
