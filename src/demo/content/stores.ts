import { CurrencyCode, type CustomChannelFields, LanguageCode } from '@vendure/core';
import type { zones } from './countries';
import '../../../plugins/store-settings/types';

export interface StoreContent {
  code: string;
  currencyCode: CurrencyCode;
  languages: LanguageCode[];
  pricesIncludeTax: boolean;
  taxZone: keyof typeof zones;
  shippingZone: keyof typeof zones;
  settings: Partial<CustomChannelFields>;
}

export const boutique: StoreContent = {
  code: 'boutique',
  currencyCode: CurrencyCode.EUR,
  languages: [LanguageCode.fr, LanguageCode.en],
  pricesIncludeTax: true,
  taxZone: 'europe',
  shippingZone: 'europe',
  settings: {
    siteName: 'La Petite Papeterie',
    merchantEmail: 'bonjour@petite-papeterie.example',
    accountsEmail: 'comptabilite@petite-papeterie.example',
    legalName: 'La Petite Papeterie',
    legalForm: 'SAS',
    shareCapital: '10 000 €',
    registrationNumber: '123 456 782 00010',
    vatNumber: 'FR11123456782',
    vatExempt: false,
    phone: '01 88 32 18 33',
    website: 'https://petite-papeterie.example',
    addressLines: ['12 rue des Écoles', '75005 Paris', 'France'],
    countryCode: 'FR',
    notices: [
      { languageCode: 'fr', text: 'Les commandes passées avant 12 h sont préparées le jour même.' },
      { languageCode: 'en', text: 'Orders placed before noon are prepared the same day.' },
    ],
    chequePayee: 'La Petite Papeterie',
    chequeAddress: 'La Petite Papeterie\n12 rue des Écoles\n75005 Paris',
    cashInstructions: [
      {
        languageCode: 'fr',
        text: 'Réglez en espèces à la boutique, du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h.',
      },
      { languageCode: 'en', text: 'Pay in cash at the shop, Monday to Friday, 9 am to noon and 2 pm to 6 pm.' },
    ],
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
    paymentTermsDays: 30,
    latePenaltyRate: 12,
    orderCodePrefix: 'ORD',
    guestCheckout: false,
    termsVersion: '2026-01',
    termsUrl: 'https://petite-papeterie.example/conditions-generales-de-vente',
    deliveryDelayDays: 5,
    loyaltyEnabled: true,
    loyaltyRate: 1,
  },
};

export const companyStore: StoreContent = {
  code: 'company-store',
  currencyCode: CurrencyCode.USD,
  languages: [LanguageCode.en, LanguageCode.fr],
  pricesIncludeTax: false,
  taxZone: 'unitedStates',
  shippingZone: 'companyStore',
  settings: {
    siteName: 'Company Store',
    merchantEmail: 'orders@company-store.example',
    accountsEmail: 'accounts@company-store.example',
    legalName: 'Company Store Inc.',
    legalForm: 'Inc.',
    registrationNumber: 'US 12-3456789',
    website: 'https://company-store.example',
    addressLines: ['500 Market Street', 'Philadelphia, PA 19106', 'United States'],
    countryCode: 'US',
    notices: [
      {
        languageCode: 'en',
        text: 'All prices and descriptions are subject to change without notice. If the price listed is different from the actual price, we will notify you before processing your order. Total price is for merchandise only. Prices may be exclusive of any setup charges, art changes, shipping charges, state / provincial required taxes, rush charges or any other additional charges, which will be communicated prior to processing the order.',
      },
      {
        languageCode: 'fr',
        text: 'Les prix et les descriptions peuvent changer sans préavis. Si le prix affiché diffère du prix réel, nous vous en informons avant de traiter votre commande. Le prix total ne comprend que les articles. Les prix peuvent s’entendre hors frais techniques, retouches de fichiers, frais de livraison, taxes exigées par l’État ou la province, frais d’urgence et tous autres frais, qui vous seront communiqués avant le traitement de la commande.',
      },
    ],
    chequePayee: 'Company Store Inc.',
    chequeAddress: 'Company Store Inc.\n500 Market Street\nPhiladelphia, PA 19106\nUnited States',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
    orderCodePrefix: 'CS',
    guestCheckout: true,
    couponsEnabled: true,
    pointsEnabled: true,
    pointsLabel: 'VP',
    pointsUnitValue: 100,
    loyaltyEnabled: false,
    depositPercentage: 50,
    deliverBeforeBalance: false,
  },
};
