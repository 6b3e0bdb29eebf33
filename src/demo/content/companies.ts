export interface CompanyContent {
  name: string;
  registrationNumber: string | null;
  vatNumber: string | null;
  emailAddress: string;
  phoneNumber: string;
  notes: string | null;
}

/** Who buys in the company store. */
export const companies: CompanyContent[] = [
  {
    name: 'Harbor Coffee Roasters',
    registrationNumber: 'US 23-4567890',
    vatNumber: null,
    emailAddress: 'purchasing@harbor-coffee.example',
    phoneNumber: '+1 555-010-2030',
    notes: 'Orders for its five cafés; ships to the warehouse on Pier 9.',
  },
  {
    name: 'Riverside Running Club',
    registrationNumber: null,
    vatNumber: null,
    emailAddress: 'hello@riverside-runners.example',
    phoneNumber: '+1 555-010-7788',
    notes: null,
  },
  {
    name: 'Ateliers Lumière',
    registrationNumber: '303 265 045',
    vatNumber: 'FR40303265045',
    emailAddress: 'achats@ateliers-lumiere.example',
    phoneNumber: '+33 1 84 80 90 10',
    notes: 'Invoices go to the office in Lyon.',
  },
];
