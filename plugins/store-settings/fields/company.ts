import type { CustomFieldConfig } from '@vendure/core';
import { countryCode, email, merchantNotice, notBlank, registrationNumber, vatNumber, webAddress } from '../validation';
import { fieldsOf } from './builders';

const { text, textList, yesNo, image } = fieldsOf('shop.store.tab-company');

/** Who sells: what mails and invoices say of the company. */
export const companyFields: CustomFieldConfig[] = [
  text('siteName', {
    label: { fr: 'Nom du site', en: 'Site name' },
    description: { fr: 'Tel qu’il commence l’objet des e-mails.', en: 'As the subject of e-mails begins.' },
    maximum: 100,
    rules: [notBlank],
    public: true,
  }),
  text('siteUrl', {
    label: { fr: 'Adresse du site', en: 'Site address' },
    description: {
      fr: 'La boutique en ligne ; la liste des commandes se filtre par cette adresse.',
      en: 'The online shop; the order list is filtered by this address.',
    },
    maximum: 500,
    rules: [webAddress],
    public: true,
  }),
  text('merchantEmail', {
    label: { fr: 'E-mail du marchand', en: 'Merchant’s e-mail' },
    description: {
      fr: 'Expéditeur des e-mails, et destinataire de leurs copies.',
      en: 'Sender of e-mails, and where their copies go.',
    },
    maximum: 254,
    rules: [email],
  }),
  text('accountsEmail', {
    label: { fr: 'E-mail de la comptabilité', en: 'Accounts e-mail' },
    description: {
      fr: 'Reçoit les avis de création de compte client.',
      en: 'Is told when a customer account is created.',
    },
    maximum: 254,
    rules: [email],
  }),
  textList('merchantCopyEmails', {
    label: { fr: 'Autres e-mails du marchand', en: 'Merchant’s further e-mails' },
    description: {
      fr: 'Reçoivent aussi les copies, une adresse par ligne.',
      en: 'Get the copies as well, one address a line.',
    },
    items: 10,
    maximum: 254,
    rules: [email],
  }),
  textList('accountsCopyEmails', {
    label: { fr: 'Autres e-mails de la comptabilité', en: 'Further accounts e-mails' },
    description: {
      fr: 'Reçoivent aussi les avis de création de compte, une adresse par ligne.',
      en: 'Are told of new accounts as well, one address a line.',
    },
    items: 10,
    maximum: 254,
    rules: [email],
  }),
  textList('mutedNotices', {
    label: { fr: 'Avis au marchand', en: 'Notices to the merchant' },
    description: {
      fr: 'Un avis décoché n’est plus envoyé au marchand ; le client reçoit toujours les siens.',
      en: 'A notice that is not ticked is no longer sent to the merchant; customers always get theirs.',
    },
    items: 20,
    maximum: 30,
    rules: [merchantNotice],
    component: 'store-notices-input',
  }),
  text('legalName', {
    label: { fr: 'Dénomination sociale', en: 'Legal name' },
    description: { fr: 'Telle qu’elle figure sur les factures.', en: 'As it stands on invoices.' },
    maximum: 200,
    rules: [notBlank],
  }),
  text('legalForm', {
    label: { fr: 'Forme juridique', en: 'Legal form' },
    description: { fr: 'SAS, SARL, EI…', en: 'SAS, LLC, Inc.…' },
    maximum: 100,
  }),
  text('shareCapital', {
    label: { fr: 'Capital social', en: 'Share capital' },
    description: { fr: 'Par exemple « 10 000 € ».', en: 'For instance “€10,000”.' },
    maximum: 100,
  }),
  text('registrationNumber', {
    label: { fr: 'SIREN ou SIRET', en: 'Registration number' },
    description: {
      fr: '9 ou 14 chiffres ; figure sur les factures.',
      en: 'SIREN or SIRET in France (9 or 14 digits); stands on invoices.',
    },
    maximum: 50,
    rules: [registrationNumber],
  }),
  text('vatNumber', {
    label: { fr: 'Numéro de TVA', en: 'VAT number' },
    description: {
      fr: 'Intracommunautaire, par exemple FR40303265045.',
      en: 'With its country, for instance FR40303265045.',
    },
    maximum: 20,
    rules: [vatNumber],
  }),
  yesNo('vatExempt', {
    label: { fr: 'Franchise de TVA', en: 'Exempt from VAT' },
    description: {
      fr: 'Les factures portent « TVA non applicable, art. 293 B du CGI ».',
      en: 'Invoices say “TVA non applicable, art. 293 B du CGI”.',
    },
  }),
  text('phone', {
    label: { fr: 'Téléphone', en: 'Phone' },
    description: { fr: 'Figure dans les e-mails et sur les factures.', en: 'Stands in e-mails and on invoices.' },
    maximum: 30,
  }),
  text('website', {
    label: { fr: 'Site de la société', en: 'Company’s website' },
    description: { fr: 'Figure sur les factures.', en: 'Stands on invoices.' },
    maximum: 500,
    rules: [webAddress],
    public: true,
  }),
  textList('addressLines', {
    label: { fr: 'Adresse', en: 'Address' },
    description: { fr: 'Comme sur une enveloppe, ligne par ligne.', en: 'As on an envelope, line by line.' },
    items: 8,
    maximum: 200,
  }),
  text('countryCode', {
    label: { fr: 'Code du pays', en: 'Country code' },
    description: { fr: 'Deux lettres : FR, BE…', en: 'Two letters: FR, US…' },
    maximum: 2,
    rules: [countryCode],
  }),
  image('logo', {
    label: { fr: 'Logo', en: 'Logo' },
    description: { fr: 'En tête des factures.', en: 'At the top of invoices.' },
    public: true,
  }),
];
