/** What a store is called and where it is written to, in the order of the page, with the lengths that the server keeps. */
export const LINES = [
  { name: 'name', type: 'text', maximum: 100, needed: true, hint: true },
  { name: 'code', type: 'text', maximum: 50, needed: true, hint: true },
  { name: 'orderCodePrefix', type: 'text', maximum: 10, needed: true, hint: true },
  { name: 'url', type: 'url', maximum: 500, needed: false, hint: true },
  { name: 'merchantEmail', type: 'email', maximum: 254, needed: true, hint: true },
  { name: 'accountsEmail', type: 'email', maximum: 254, needed: false, hint: true },
  { name: 'legalName', type: 'text', maximum: 200, needed: false, hint: false },
] as const;
