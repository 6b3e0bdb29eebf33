import type { CustomFieldConfig } from '@vendure/core';
import { countryCode, email, notBlank, registrationNumber, vatNumber, webAddress } from '../validation';
import { fieldsOf } from './builders';

const { text, textList, yesNo, image } = fieldsOf('Informations société');

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
    maximum: 254,
    rules: [email],
  }),
  text('legalName', { label: { fr: 'Dénomination sociale', en: 'Legal name' }, maximum: 200, rules: [notBlank] }),
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
    maximum: 50,
    rules: [registrationNumber],
  }),
  text('vatNumber', { label: { fr: 'Numéro de TVA', en: 'VAT number' }, maximum: 20, rules: [vatNumber] }),
  yesNo('vatExempt', {
    label: { fr: 'Franchise de TVA', en: 'Exempt from VAT' },
    description: {
      fr: 'Les factures portent « TVA non applicable, art. 293 B du CGI ».',
      en: 'Invoices say “TVA non applicable, art. 293 B du CGI”.',
    },
  }),
  text('phone', { label: { fr: 'Téléphone', en: 'Phone' }, maximum: 30 }),
  text('website', {
    label: { fr: 'Site de la société', en: 'Company’s website' },
    maximum: 500,
    rules: [webAddress],
    public: true,
  }),
  textList('addressLines', {
    label: { fr: 'Adresse', en: 'Address' },
    description: { fr: 'Une ligne par élément.', en: 'One line each.' },
    items: 8,
    maximum: 200,
  }),
  text('countryCode', {
    label: { fr: 'Code du pays', en: 'Country code' },
    description: { fr: 'Deux lettres : FR, BE…', en: 'Two letters: FR, US…' },
    maximum: 2,
    rules: [countryCode],
  }),
  image('logo', { label: { fr: 'Logo', en: 'Logo' }, public: true }),
];
