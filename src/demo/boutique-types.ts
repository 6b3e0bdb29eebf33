export interface Result {
  __typename: string;
  message?: string;
  errorDetail?: string;
  transitionError?: string;
  currentVersion?: string;
}

export interface Summary {
  subtotal: number;
  couponDiscount: number;
  shipping: number;
  surcharges: number;
  tax: number;
  total: number;
  pointsRedeemed: number;
  amountDue: number;
  amountPaid: number;
  balanceDue: number;
}

export interface Workflow {
  status: string;
  label: string;
  color?: string;
  expectedDeliveryDate?: string | null;
}

export interface OrderResult extends Result {
  id: string;
  code: string;
  state: string;
  detailUrl: string | null;
  totalWithTax: number;
  workflow: Workflow;
  summary: Summary;
}

export interface Variant {
  id: string;
  sku: string;
}

export interface ShippingQuote {
  id: string;
  name: string;
  priceWithTax: number;
}

export interface PaymentQuote {
  code: string;
  name: string;
  isEligible: boolean;
  eligibilityMessage: string | null;
  instructions: { text: string } | null;
}

export interface OrderDocuments {
  order: {
    invoices: { number: string; kind: string; totalWithTax: number; downloadUrl: string }[];
    emails: { type: string; recipient: string; subject: string; state: string }[];
  };
}
