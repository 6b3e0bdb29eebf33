export interface CouponContent {
  store: 'boutique' | 'company-store';
  code: string;
  /** Cents off the order. */
  discount: number;
  fr: string;
  en: string;
}

export const coupons: CouponContent[] = [
  { store: 'company-store', code: 'WELCOME10', discount: 1000, fr: '10 $ offerts', en: '$10 off' },
];
