export const messages = {
  fr: {
    companies: {
      invalid: '{field} : {problem}.',
      name: 'Nom de la société',
      registrationNumber: 'Numéro d’immatriculation',
      vatNumber: 'Numéro de TVA',
      emailAddress: 'Adresse e-mail',
      phoneNumber: 'Téléphone',
      notes: 'Notes',
      nameTaken: 'Une société de ce nom existe déjà : « {name} ».',
      illegible: 'Le nom de la société est un texte de 1 à 200 caractères.',
      otherStore: 'Ce client n’est pas client de la boutique de cette société.',
      deleted:
        'Société supprimée ; {customers, plural, =0 {elle n’avait pas de client} one {son client est conservé} other {ses # clients sont conservés}}.',
    },
  },
  en: {
    companies: {
      invalid: '{field}: {problem}.',
      name: 'Company name',
      registrationNumber: 'Registration number',
      vatNumber: 'VAT number',
      emailAddress: 'E-mail address',
      phoneNumber: 'Phone',
      notes: 'Notes',
      nameTaken: 'There is a company of that name already: “{name}”.',
      illegible: 'The company name is a text of 1 to 200 characters.',
      otherStore: 'This customer is not a customer of this company’s store.',
      deleted:
        'The company is deleted; {customers, plural, =0 {it had no customer} one {its customer is kept} other {its # customers are kept}}.',
    },
  },
};
