// Made by `npm run generate`; do not edit.
export type CustomerGroupListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CustomerGroupSortParameter | null | undefined;
  readonly filter?: CustomerGroupFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type CustomerFilterParameter = {
  readonly postalCode?: StringOperators | null | undefined;
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly title?: StringOperators | null | undefined;
  readonly firstName?: StringOperators | null | undefined;
  readonly lastName?: StringOperators | null | undefined;
  readonly phoneNumber?: StringOperators | null | undefined;
  readonly emailAddress?: StringOperators | null | undefined;
  readonly requestedCompanyName?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<CustomerFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CustomerFilterParameter> | null | undefined;
  readonly companyName?: StringOperators | null | undefined;
};

export type CustomerListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CustomerSortParameter | null | undefined;
  readonly filter?: CustomerFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type OrderFilterParameter = {
  readonly customerLastName?: StringOperators | null | undefined;
  readonly transactionId?: StringOperators | null | undefined;
  readonly aggregateOrderId?: IdOperators | null | undefined;
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly type?: StringOperators | null | undefined;
  readonly orderPlacedAt?: DateOperators | null | undefined;
  readonly code?: StringOperators | null | undefined;
  readonly state?: StringOperators | null | undefined;
  readonly active?: BooleanOperators | null | undefined;
  readonly totalQuantity?: NumberOperators | null | undefined;
  readonly subTotal?: NumberOperators | null | undefined;
  readonly subTotalWithTax?: NumberOperators | null | undefined;
  readonly currencyCode?: StringOperators | null | undefined;
  readonly shipping?: NumberOperators | null | undefined;
  readonly shippingWithTax?: NumberOperators | null | undefined;
  readonly total?: NumberOperators | null | undefined;
  readonly totalWithTax?: NumberOperators | null | undefined;
  readonly decorationLocked?: BooleanOperators | null | undefined;
  readonly toCollect?: BooleanOperators | null | undefined;
  readonly toDeliver?: BooleanOperators | null | undefined;
  readonly late?: BooleanOperators | null | undefined;
  readonly delivered?: BooleanOperators | null | undefined;
  readonly noInvoiceReason?: StringOperators | null | undefined;
  readonly productionSheetUrl?: StringOperators | null | undefined;
  readonly detailUrl?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<OrderFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<OrderFilterParameter> | null | undefined;
  readonly productionStarted?: BooleanOperators | null | undefined;
  readonly storeUrl?: StringOperators | null | undefined;
  readonly termsVersion?: StringOperators | null | undefined;
  readonly termsAcceptedAt?: DateOperators | null | undefined;
  readonly purchaseOrderNumber?: StringOperators | null | undefined;
  readonly dateNeeded?: DateOperators | null | undefined;
  readonly comments?: StringOperators | null | undefined;
  readonly workflowStatus?: StringOperators | null | undefined;
  readonly expectedDeliveryDate?: DateOperators | null | undefined;
};

export type OrderSortParameter = {
  readonly customerLastName?: SortOrder | null | undefined;
  readonly transactionId?: SortOrder | null | undefined;
  readonly aggregateOrderId?: SortOrder | null | undefined;
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly orderPlacedAt?: SortOrder | null | undefined;
  readonly code?: SortOrder | null | undefined;
  readonly state?: SortOrder | null | undefined;
  readonly totalQuantity?: SortOrder | null | undefined;
  readonly subTotal?: SortOrder | null | undefined;
  readonly subTotalWithTax?: SortOrder | null | undefined;
  readonly shipping?: SortOrder | null | undefined;
  readonly shippingWithTax?: SortOrder | null | undefined;
  readonly total?: SortOrder | null | undefined;
  readonly totalWithTax?: SortOrder | null | undefined;
  readonly noInvoiceReason?: SortOrder | null | undefined;
  readonly productionSheetUrl?: SortOrder | null | undefined;
  readonly detailUrl?: SortOrder | null | undefined;
  readonly productionStarted?: SortOrder | null | undefined;
  readonly storeUrl?: SortOrder | null | undefined;
  readonly termsVersion?: SortOrder | null | undefined;
  readonly termsAcceptedAt?: SortOrder | null | undefined;
  readonly purchaseOrderNumber?: SortOrder | null | undefined;
  readonly dateNeeded?: SortOrder | null | undefined;
  readonly comments?: SortOrder | null | undefined;
  readonly workflowStatus?: SortOrder | null | undefined;
  readonly expectedDeliveryDate?: SortOrder | null | undefined;
};

export type OrderListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: OrderSortParameter | null | undefined;
  readonly filter?: OrderFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type SettleRefundInput = {
  readonly id: string;
  readonly transactionId: string;
};

export type DeletionResult = 'DELETED' | 'NOT_DELETED';

export type SortOrder = 'ASC' | 'DESC';

export type ErrorCode =
  | 'UNKNOWN_ERROR'
  | 'MIME_TYPE_ERROR'
  | 'LANGUAGE_NOT_AVAILABLE_ERROR'
  | 'DUPLICATE_ENTITY_ERROR'
  | 'FACET_IN_USE_ERROR'
  | 'CHANNEL_DEFAULT_LANGUAGE_ERROR'
  | 'SETTLE_PAYMENT_ERROR'
  | 'CANCEL_PAYMENT_ERROR'
  | 'EMPTY_ORDER_LINE_SELECTION_ERROR'
  | 'ITEMS_ALREADY_FULFILLED_ERROR'
  | 'INVALID_FULFILLMENT_HANDLER_ERROR'
  | 'CREATE_FULFILLMENT_ERROR'
  | 'INSUFFICIENT_STOCK_ON_HAND_ERROR'
  | 'MULTIPLE_ORDER_ERROR'
  | 'CANCEL_ACTIVE_ORDER_ERROR'
  | 'PAYMENT_ORDER_MISMATCH_ERROR'
  | 'REFUND_ORDER_STATE_ERROR'
  | 'NOTHING_TO_REFUND_ERROR'
  | 'ALREADY_REFUNDED_ERROR'
  | 'QUANTITY_TOO_GREAT_ERROR'
  | 'REFUND_AMOUNT_ERROR'
  | 'REFUND_STATE_TRANSITION_ERROR'
  | 'PAYMENT_STATE_TRANSITION_ERROR'
  | 'FULFILLMENT_STATE_TRANSITION_ERROR'
  | 'ORDER_MODIFICATION_STATE_ERROR'
  | 'NO_CHANGES_SPECIFIED_ERROR'
  | 'PAYMENT_METHOD_MISSING_ERROR'
  | 'REFUND_PAYMENT_ID_MISSING_ERROR'
  | 'MANUAL_PAYMENT_STATE_ERROR'
  | 'PRODUCT_OPTION_GROUP_IN_USE_ERROR'
  | 'PRODUCT_OPTION_IN_USE_ERROR'
  | 'MISSING_CONDITIONS_ERROR'
  | 'NATIVE_AUTH_STRATEGY_ERROR'
  | 'INVALID_CREDENTIALS_ERROR'
  | 'ORDER_STATE_TRANSITION_ERROR'
  | 'EMAIL_ADDRESS_CONFLICT_ERROR'
  | 'GUEST_CHECKOUT_ERROR'
  | 'ORDER_LIMIT_ERROR'
  | 'NEGATIVE_QUANTITY_ERROR'
  | 'INSUFFICIENT_STOCK_ERROR'
  | 'COUPON_CODE_INVALID_ERROR'
  | 'COUPON_CODE_EXPIRED_ERROR'
  | 'COUPON_CODE_LIMIT_ERROR'
  | 'ORDER_MODIFICATION_ERROR'
  | 'INELIGIBLE_SHIPPING_METHOD_ERROR'
  | 'NO_ACTIVE_ORDER_ERROR'
  | 'ORDER_INTERCEPTOR_ERROR'
  | 'PERSONAL_DATA_NOT_ERASABLE_ERROR'
  | 'NO_AWAITED_PAYMENT_ERROR'
  | 'PAYMENT_METHOD_NOT_MANUAL_ERROR'
  | 'SEVERAL_PAYMENTS_AWAITED_ERROR'
  | 'PAYMENT_REVERSAL_ERROR'
  | 'INSUFFICIENT_POINTS_ERROR'
  | 'POINTS_NOT_AVAILABLE_ERROR'
  | 'INVALID_POINTS_ERROR'
  | 'POINTS_IMPORT_ERROR'
  | 'STORE_SETUP_ERROR'
  | 'DELIVERY_NOT_ALLOWED_ERROR'
  | 'ORDER_CANCELLATION_ERROR'
  | 'ORDER_REFUND_FAILED_ERROR'
  | 'SURPLUS_REFUND_ERROR'
  | 'PARTIAL_REFUND_ERROR'
  | 'EMAIL_NOT_ALLOWED_ERROR';

export type LogicalOperator = 'AND' | 'OR';

export type StringOperators = {
  readonly eq?: string | null | undefined;
  readonly notEq?: string | null | undefined;
  readonly contains?: string | null | undefined;
  readonly notContains?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly regex?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type IdOperators = {
  readonly eq?: string | null | undefined;
  readonly notEq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type BooleanOperators = {
  readonly eq?: boolean | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type NumberRange = {
  readonly start: number;
  readonly end: number;
};

export type NumberOperators = {
  readonly eq?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly between?: NumberRange | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DateRange = {
  readonly start: string;
  readonly end: string;
};

export type DateOperators = {
  readonly eq?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly between?: DateRange | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CUC'
  | 'CUP'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KMF'
  | 'KPW'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STN'
  | 'SVC'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'UYU'
  | 'UZS'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'YER'
  | 'ZAR'
  | 'ZMW'
  | 'ZWL';

export type LanguageCode =
  | 'af'
  | 'ak'
  | 'sq'
  | 'am'
  | 'ar'
  | 'hy'
  | 'as'
  | 'az'
  | 'bm'
  | 'bn'
  | 'eu'
  | 'be'
  | 'bs'
  | 'br'
  | 'bg'
  | 'my'
  | 'ca'
  | 'ce'
  | 'zh'
  | 'zh_Hans'
  | 'zh_Hant'
  | 'cu'
  | 'kw'
  | 'co'
  | 'hr'
  | 'cs'
  | 'da'
  | 'nl'
  | 'nl_BE'
  | 'dz'
  | 'en'
  | 'en_AU'
  | 'en_CA'
  | 'en_GB'
  | 'en_US'
  | 'eo'
  | 'et'
  | 'ee'
  | 'fo'
  | 'fi'
  | 'fr'
  | 'fr_CA'
  | 'fr_CH'
  | 'ff'
  | 'gl'
  | 'lg'
  | 'ka'
  | 'de'
  | 'de_AT'
  | 'de_CH'
  | 'el'
  | 'gu'
  | 'ht'
  | 'ha'
  | 'he'
  | 'hi'
  | 'hu'
  | 'is'
  | 'ig'
  | 'id'
  | 'ia'
  | 'ga'
  | 'it'
  | 'ja'
  | 'jv'
  | 'kl'
  | 'kn'
  | 'ks'
  | 'kk'
  | 'km'
  | 'ki'
  | 'rw'
  | 'ko'
  | 'ku'
  | 'ky'
  | 'lo'
  | 'la'
  | 'lv'
  | 'ln'
  | 'lt'
  | 'lu'
  | 'lb'
  | 'mk'
  | 'mg'
  | 'ms'
  | 'ml'
  | 'mt'
  | 'gv'
  | 'mi'
  | 'mr'
  | 'mn'
  | 'ne'
  | 'nd'
  | 'se'
  | 'nb'
  | 'nn'
  | 'ny'
  | 'or'
  | 'om'
  | 'os'
  | 'ps'
  | 'fa'
  | 'fa_AF'
  | 'pl'
  | 'pt'
  | 'pt_BR'
  | 'pt_PT'
  | 'pa'
  | 'qu'
  | 'ro'
  | 'ro_MD'
  | 'rm'
  | 'rn'
  | 'ru'
  | 'sm'
  | 'sg'
  | 'sa'
  | 'gd'
  | 'sr'
  | 'sn'
  | 'ii'
  | 'sd'
  | 'si'
  | 'sk'
  | 'sl'
  | 'so'
  | 'st'
  | 'es'
  | 'es_ES'
  | 'es_MX'
  | 'su'
  | 'sw'
  | 'sw_CD'
  | 'sv'
  | 'tg'
  | 'ta'
  | 'tt'
  | 'te'
  | 'th'
  | 'bo'
  | 'ti'
  | 'to'
  | 'tr'
  | 'tk'
  | 'uk'
  | 'ur'
  | 'ug'
  | 'uz'
  | 'vi'
  | 'vo'
  | 'cy'
  | 'fy'
  | 'wo'
  | 'xh'
  | 'yi'
  | 'yo'
  | 'zu';

export type OrderType = 'Regular' | 'Seller' | 'Aggregate';

export type PriceBreakInput = {
  readonly minimumQuantity: number;
  readonly price: number;
};

export type VariantPricingInput = {
  readonly productVariantId: string;
  readonly price: number;
  readonly originalPrice?: number | null | undefined;
  readonly priceBreaks: ReadonlyArray<PriceBreakInput>;
};

export type ExchangeRateListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: ExchangeRateSortParameter | null | undefined;
  readonly filter?: ExchangeRateFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type SetExchangeRateInput = {
  readonly fromCurrency: CurrencyCode;
  readonly toCurrency: CurrencyCode;
  readonly rate: string;
  readonly day?: string | null | undefined;
};

export type ImprintMethodListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: ImprintMethodSortParameter | null | undefined;
  readonly filter?: ImprintMethodFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type ImprintMethodInput = {
  readonly code: string;
  readonly translations: ReadonlyArray<ImprintMethodTranslationInput>;
};

export type ImprintMethodTranslationInput = {
  readonly languageCode: LanguageCode;
  readonly name: string;
  readonly description?: string | null | undefined;
};

export type SetProductDecorationInput = {
  readonly productId: string;
  readonly required: boolean;
  readonly methods: ReadonlyArray<ProductImprintMethodInput>;
  readonly minimumOrderQuantity: number;
};

export type ProductImprintMethodInput = {
  readonly imprintMethodId: string;
  readonly locations: ReadonlyArray<string>;
  readonly colors: ReadonlyArray<string>;
  readonly setupCharge?: number | null | undefined;
  readonly runCharge?: number | null | undefined;
};

export type CompanyListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CompanySortParameter | null | undefined;
  readonly filter?: CompanyFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type CreateCompanyInput = {
  readonly name: string;
  readonly registrationNumber?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
  readonly emailAddress?: string | null | undefined;
  readonly phoneNumber?: string | null | undefined;
  readonly notes?: string | null | undefined;
};

export type UpdateCompanyInput = {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly registrationNumber?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
  readonly emailAddress?: string | null | undefined;
  readonly phoneNumber?: string | null | undefined;
  readonly notes?: string | null | undefined;
};

export type CompanyIdentityInput = {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly registrationNumber?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
};

export type CompanyRequestListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CompanyRequestSortParameter | null | undefined;
  readonly filter?: CompanyRequestFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type CreateCustomerAccountInput = {
  readonly title?: string | null | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly emailAddress: string;
  readonly phoneNumber?: string | null | undefined;
  readonly companyId?: string | null | undefined;
  readonly customerGroupIds?: ReadonlyArray<string> | null | undefined;
  readonly invite: boolean;
};

export type CustomerImportState = 'READY' | 'RUNNING' | 'DONE';

export type PaymentReceivedInput = {
  readonly orderId: string;
  readonly paymentId?: string | null | undefined;
  readonly method: string;
  readonly amount?: number | null | undefined;
  readonly reference?: string | null | undefined;
  readonly receivedAt?: string | null | undefined;
};

export type OrderPaymentKind = 'FULL' | 'DEPOSIT' | 'BALANCE' | 'ADDITIONAL';

export type PointsEntryListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: PointsEntrySortParameter | null | undefined;
  readonly filter?: PointsEntryFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type PointsEntryType = 'GRANT' | 'EARN' | 'REDEEM' | 'REFUND' | 'EXPIRE' | 'ADJUST';

export type CustomerPointsAccountListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CustomerPointsAccountSortParameter | null | undefined;
  readonly filter?: CustomerPointsAccountFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type CustomerPointsAccountFilterParameter = {
  readonly emailAddress?: StringOperators | null | undefined;
  readonly id?: IdOperators | null | undefined;
  readonly balance?: NumberOperators | null | undefined;
  readonly held?: NumberOperators | null | undefined;
  readonly _and?: ReadonlyArray<CustomerPointsAccountFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CustomerPointsAccountFilterParameter> | null | undefined;
};

export type CustomerPointsAccountSortParameter = {
  readonly emailAddress?: SortOrder | null | undefined;
  readonly id?: SortOrder | null | undefined;
  readonly balance?: SortOrder | null | undefined;
  readonly held?: SortOrder | null | undefined;
};

export type AdjustPointsInput = {
  readonly customerId: string;
  readonly points: number;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type PointsBatchState = 'QUEUED' | 'RUNNING' | 'DONE';

export type GrantPointsInput = {
  readonly source: string;
  readonly targetId: string;
  readonly points: number;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type ImportPointsInput = {
  readonly file: File;
  readonly reason: string;
  readonly key?: string | null | undefined;
};

export type PointsBudgetPeriod = 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

export type PointsBudgetInput = {
  readonly source: string;
  readonly targetId: string;
  readonly points: number;
  readonly period: PointsBudgetPeriod;
  readonly carryOver: boolean;
  readonly enabled?: boolean | null | undefined;
};

export type FlatRateInput = {
  readonly name: string;
  readonly rate: number;
  readonly taxRate: number;
};

export type CreateStoreInput = {
  readonly code: string;
  readonly token?: string | null | undefined;
  readonly name: string;
  readonly url?: string | null | undefined;
  readonly merchantEmail: string;
  readonly accountsEmail?: string | null | undefined;
  readonly orderCodePrefix: string;
  readonly legalName?: string | null | undefined;
  readonly chequePayee?: string | null | undefined;
  readonly chequeAddress?: string | null | undefined;
  readonly iban?: string | null | undefined;
  readonly bic?: string | null | undefined;
  readonly languageCodes: ReadonlyArray<LanguageCode>;
  readonly currencyCode: CurrencyCode;
  readonly pricesIncludeTax: boolean;
  readonly taxZoneId: string;
  readonly shippingZoneId: string;
  readonly sellerId?: string | null | undefined;
  readonly stockLocationIds?: ReadonlyArray<string> | null | undefined;
  readonly flatRates?: ReadonlyArray<FlatRateInput> | null | undefined;
  readonly shippingMethodIds?: ReadonlyArray<string> | null | undefined;
  readonly paymentMethodIds?: ReadonlyArray<string> | null | undefined;
  readonly manualPaymentMethods?: ReadonlyArray<string> | null | undefined;
  readonly roleName?: string | null | undefined;
};

export type WorkflowStatus =
  | 'DRAFT'
  | 'CART'
  | 'AWAITING_PAYMENT'
  | 'AWAITING_BALANCE'
  | 'AWAITING_DELIVERY'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'PARTIALLY_DELIVERED'
  | 'DELIVERED'
  | 'MODIFYING'
  | 'AWAITING_ADDITIONAL_PAYMENT'
  | 'CANCELLED';

export type OrderQueueCode = 'TO_COLLECT' | 'TO_DELIVER' | 'LATE' | 'DELIVERED';

export type DeliveryStatus = 'PREPARING' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';

export type DeliveryLineInput = {
  readonly orderLineId: string;
  readonly quantity: number;
};

export type ChangeDeliveryStatusInput = {
  readonly orderId: string;
  readonly status: DeliveryStatus;
  readonly fulfillmentId?: string | null | undefined;
  readonly lines?: ReadonlyArray<DeliveryLineInput> | null | undefined;
  readonly carrier?: string | null | undefined;
  readonly trackingCode?: string | null | undefined;
  readonly expectedDeliveryDate?: string | null | undefined;
};

export type InvoiceKind = 'INVOICE' | 'CREDIT_NOTE' | 'DEPOSIT_INVOICE';

export type CancelAndRefundOrderInput = {
  readonly orderId: string;
  readonly reason: string;
};

export type RefundPartOfOrderInput = {
  readonly orderId: string;
  readonly amount: number;
  readonly refundable: number;
  readonly reason: string;
};

export type OrderEmailType =
  | 'ORDER_CONFIRMATION'
  | 'ORDER_VALIDATION'
  | 'FINAL_INVOICE'
  | 'BALANCE_REQUEST'
  | 'LOYALTY_POINTS'
  | 'ORDER_SHIPPED'
  | 'PAYMENT_REMINDER'
  | 'PRICE_CHANGED'
  | 'ORDER_CANCELLED'
  | 'ORDER_REFUNDED'
  | 'PAYMENT_REVERTED'
  | 'DECORATION_CHANGED'
  | 'PAYMENT_FAILED'
  | 'UNEXPECTED_PAYMENT';

export type OrderEmailState = 'QUEUED' | 'SENT' | 'FAILED';

export type CustomerGroupFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly name?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<CustomerGroupFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CustomerGroupFilterParameter> | null | undefined;
};

export type CustomerGroupSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly name?: SortOrder | null | undefined;
};

export type CustomerSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly title?: SortOrder | null | undefined;
  readonly firstName?: SortOrder | null | undefined;
  readonly lastName?: SortOrder | null | undefined;
  readonly phoneNumber?: SortOrder | null | undefined;
  readonly emailAddress?: SortOrder | null | undefined;
  readonly requestedCompanyName?: SortOrder | null | undefined;
  readonly companyName?: SortOrder | null | undefined;
};

export type ExchangeRateFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly day?: StringOperators | null | undefined;
  readonly fromCurrency?: StringOperators | null | undefined;
  readonly toCurrency?: StringOperators | null | undefined;
  readonly rate?: StringOperators | null | undefined;
  readonly source?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<ExchangeRateFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<ExchangeRateFilterParameter> | null | undefined;
};

export type ExchangeRateSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly day?: SortOrder | null | undefined;
  readonly rate?: SortOrder | null | undefined;
  readonly source?: SortOrder | null | undefined;
};

export type ImprintMethodFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly code?: StringOperators | null | undefined;
  readonly name?: StringOperators | null | undefined;
  readonly description?: StringOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly _and?: ReadonlyArray<ImprintMethodFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<ImprintMethodFilterParameter> | null | undefined;
};

export type ImprintMethodSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly code?: SortOrder | null | undefined;
  readonly name?: SortOrder | null | undefined;
  readonly description?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
};

export type CompanyFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly name?: StringOperators | null | undefined;
  readonly registrationNumber?: StringOperators | null | undefined;
  readonly vatNumber?: StringOperators | null | undefined;
  readonly emailAddress?: StringOperators | null | undefined;
  readonly phoneNumber?: StringOperators | null | undefined;
  readonly notes?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<CompanyFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CompanyFilterParameter> | null | undefined;
};

export type CompanySortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly name?: SortOrder | null | undefined;
  readonly registrationNumber?: SortOrder | null | undefined;
  readonly vatNumber?: SortOrder | null | undefined;
  readonly emailAddress?: SortOrder | null | undefined;
  readonly phoneNumber?: SortOrder | null | undefined;
  readonly notes?: SortOrder | null | undefined;
};

export type CompanyRequestFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly requestedName?: StringOperators | null | undefined;
  readonly requestedAt?: DateOperators | null | undefined;
  readonly _and?: ReadonlyArray<CompanyRequestFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CompanyRequestFilterParameter> | null | undefined;
};

export type CompanyRequestSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly requestedName?: SortOrder | null | undefined;
  readonly requestedAt?: SortOrder | null | undefined;
};

export type PointsEntryFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly type?: StringOperators | null | undefined;
  readonly points?: NumberOperators | null | undefined;
  readonly balanceAfter?: NumberOperators | null | undefined;
  readonly reason?: StringOperators | null | undefined;
  readonly orderCode?: StringOperators | null | undefined;
  readonly orderId?: IdOperators | null | undefined;
  readonly _and?: ReadonlyArray<PointsEntryFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<PointsEntryFilterParameter> | null | undefined;
};

export type PointsEntrySortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly points?: SortOrder | null | undefined;
  readonly balanceAfter?: SortOrder | null | undefined;
  readonly reason?: SortOrder | null | undefined;
  readonly orderCode?: SortOrder | null | undefined;
  readonly orderId?: SortOrder | null | undefined;
};
