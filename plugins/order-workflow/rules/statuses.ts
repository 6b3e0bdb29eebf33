import type { OrderState } from '@vendure/core';
import type { WorkflowStatus } from '../types';

/** What decides an order's status: Vendure's state, and whether a deposit has come in where one is due. */
export interface StatusFacts {
  state: OrderState;
  depositReceived: boolean;
  /** The store delivers before the balance is paid. */
  deliverBeforeBalance: boolean;
}

export interface StatusDefinition {
  fr: string;
  en: string;
  /** Background of the chip; `text` is readable on it (contrast of 4.5 and more). */
  color: string;
  text: string;
  when: (facts: StatusFacts) => boolean;
}

const state =
  (...states: string[]) =>
  (facts: StatusFacts) =>
    states.includes(facts.state);
const dark = '#1F2933';
const light = '#FFFFFF';

/** Every status on one page, first match wins: code, labels, colours, rule. */
export const ORDER_STATUSES: Record<WorkflowStatus, StatusDefinition> = {
  DRAFT: { fr: 'Brouillon', en: 'Draft', color: '#D9DEE4', text: dark, when: state('Draft') },
  CART: {
    fr: 'Panier',
    en: 'Cart',
    color: '#E8EBEE',
    text: dark,
    when: state('Created', 'AddingItems', 'ArrangingPayment'),
  },
  AWAITING_BALANCE: {
    fr: 'Acompte reçu, solde attendu',
    en: 'Deposit received, balance awaited',
    color: '#F3B27A',
    text: dark,
    when: facts => facts.state === 'PaymentAuthorized' && facts.depositReceived && !facts.deliverBeforeBalance,
  },
  AWAITING_DELIVERY: {
    fr: 'En attente de livraison',
    en: 'Awaiting delivery',
    color: '#F6C445',
    text: dark,
    when: facts => facts.state === 'PaymentSettled' || (facts.state === 'PaymentAuthorized' && facts.depositReceived),
  },
  AWAITING_PAYMENT: {
    fr: 'En attente de paiement',
    en: 'Awaiting payment',
    color: '#B42318',
    text: light,
    when: state('PaymentAuthorized'),
  },
  PARTIALLY_SHIPPED: {
    fr: 'Partiellement expédiée',
    en: 'Partially shipped',
    color: '#A9D3F5',
    text: dark,
    when: state('PartiallyShipped'),
  },
  SHIPPED: { fr: 'Expédiée', en: 'Shipped', color: '#1D6FB8', text: light, when: state('Shipped') },
  PARTIALLY_DELIVERED: {
    fr: 'Partiellement livrée',
    en: 'Partially delivered',
    color: '#B7E0C2',
    text: dark,
    when: state('PartiallyDelivered'),
  },
  DELIVERED: { fr: 'Livrée', en: 'Delivered', color: '#1E7B3A', text: light, when: state('Delivered') },
  MODIFYING: {
    fr: 'En cours de modification',
    en: 'Being modified',
    color: '#D6C6F0',
    text: dark,
    when: state('Modifying'),
  },
  AWAITING_ADDITIONAL_PAYMENT: {
    fr: 'Complément de paiement attendu',
    en: 'Additional payment awaited',
    color: '#C2410C',
    text: light,
    when: state('ArrangingAdditionalPayment'),
  },
  CANCELLED: { fr: 'Annulée', en: 'Cancelled', color: '#5F6B7A', text: light, when: state('Cancelled') },
};

/** The status of an order. A state that some other plugin added counts as a cart until it is one of Vendure's. */
export function workflowStatus(facts: StatusFacts): WorkflowStatus {
  const codes = Object.keys(ORDER_STATUSES) as WorkflowStatus[];
  return codes.find(code => ORDER_STATUSES[code].when(facts)) ?? 'CART';
}

const VENDURE_STATES: readonly OrderState[] = [
  'Created',
  'Draft',
  'AddingItems',
  'ArrangingPayment',
  'PaymentAuthorized',
  'PaymentSettled',
  'PartiallyShipped',
  'Shipped',
  'PartiallyDelivered',
  'Delivered',
  'Modifying',
  'ArrangingAdditionalPayment',
  'Cancelled',
];

/** Vendure's states that have this status without a deposit: what a screen knows that sees the state alone. */
export function plainStates(status: WorkflowStatus): OrderState[] {
  const facts = { depositReceived: false, deliverBeforeBalance: false };
  return VENDURE_STATES.filter(candidate => workflowStatus({ state: candidate, ...facts }) === status);
}

export const statusLabel = (status: WorkflowStatus, language: 'fr' | 'en'): string => ORDER_STATUSES[status][language];
export const statusColor = (status: WorkflowStatus): string => ORDER_STATUSES[status].color;
export const statusTextColor = (status: WorkflowStatus): string => ORDER_STATUSES[status].text;
