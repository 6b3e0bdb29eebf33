export {
  BALANCE_METHOD,
  isDepositOrBalance,
  isPointsPayment,
  type KnownPayment,
  paymentKind,
  type PaymentKind,
  type PaymentKindMetadata,
} from './payment-kind';
export {
  amountCovered,
  amountKept,
  depositOf,
  isPartReceived,
  isSomePartReceived,
  moneyReceived,
  pointsRedeemed,
  surplusOf,
} from './received';
