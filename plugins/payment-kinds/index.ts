export {
  BALANCE_METHOD,
  isDepositOrBalance,
  isPointsPayment,
  type KnownPayment,
  paymentKind,
  type PaymentKind,
  type PaymentKindMetadata,
  pointValue,
} from './payment-kind';
export {
  amountCovered,
  amountKept,
  depositOf,
  isAwaited,
  isPartReceived,
  isSomePartReceived,
  moneyReceived,
  pointsRedeemed,
  surplusOf,
} from './received';
