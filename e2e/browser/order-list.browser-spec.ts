import { expect } from 'vitest';
import { test } from './support/browser-test';
import { paintOf } from './support/contrast';
import { codesOn, filterBy, quickFilter } from './support/list-filters';
import { listRow, openOrderList } from './support/order-screens';
import { deliver, place, receive } from './support/orders';
import { placeInCompanyStore, setSiteUrl } from './support/stores';

async function oneOfEach() {
  const unpaid = await place();
  const paid = await place({ method: 'bank-transfer' });
  await receive(paid, 'bank-transfer');
  const delivered = await place({ method: 'cash' });
  await receive(delivered, 'cash');
  await deliver(delivered, 'DELIVERED');
  return { unpaid, paid, delivered };
}

test('A10 the list tells status, store, payment chosen and amount still due; unpaid and paid cannot be mistaken', async ({
  visit,
}) => {
  const { unpaid, paid, delivered } = await oneOfEach();
  const { page } = await visit();
  await openOrderList(page);
  const cells = async (code: string) => (await listRow(page, code).innerText()).replace(/\s+/g, ' ');
  await listRow(page, unpaid.code).waitFor();
  expect(await cells(unpaid.code)).toMatch(/En attente de paiement La Petite Papeterie Chèque 53,50 € 53,50 €/);
  expect(await cells(paid.code)).toMatch(/En attente de livraison La Petite Papeterie Virement bancaire 53,50 € –/);
  expect(await cells(delivered.code)).toMatch(/Livrée La Petite Papeterie Espèces 53,50 € –/);

  const chips = [
    await paintOf(listRow(page, unpaid.code).getByText('En attente de paiement')),
    await paintOf(listRow(page, paid.code).getByText('En attente de livraison')),
    await paintOf(listRow(page, delivered.code).getByText('Livrée')),
  ];
  expect(new Set(chips.map(chip => chip.background)).size).toBe(3);
  for (const chip of chips) expect(chip.contrast).toBeGreaterThanOrEqual(4.5);
});

test('A10 the quick filters change the rows: À encaisser, À livrer, Livrées', async ({ visit }) => {
  const { unpaid, paid, delivered } = await oneOfEach();
  const codes = [unpaid.code, paid.code, delivered.code];
  const { page } = await visit();
  await openOrderList(page);
  const shown = async () => (await codesOn(page)).filter(code => codes.includes(code));
  await expect.poll(shown).toHaveLength(3);
  for (const [name, order] of [
    ['À encaisser', unpaid],
    ['À livrer', paid],
    ['Livrées', delivered],
  ] as const) {
    await quickFilter(page, name);
    await expect.poll(shown).toEqual([order.code]);
  }
  await quickFilter(page, 'Toutes');
  await expect.poll(shown).toHaveLength(3);
});

test('A10 the filter by status changes the rows', async ({ visit }) => {
  const { unpaid, paid, delivered } = await oneOfEach();
  const codes = [unpaid.code, paid.code, delivered.code];
  const { page } = await visit();
  await openOrderList(page);
  const shown = async () => (await codesOn(page)).filter(code => codes.includes(code));
  await expect.poll(shown).toHaveLength(3);
  await filterBy(page, 'Statut', 'En attente de livraison');
  await expect.poll(shown).toEqual([paid.code]);
});

test('B17 the filter by the store’s URL shows exactly the orders placed there', async ({ visit }) => {
  await setSiteUrl('boutique', 'https://petite-papeterie.example');
  await setSiteUrl('company-store', 'https://company-store.example');
  const here = await place();
  const there = await placeInCompanyStore();
  const { page } = await visit({ channel: 'Canal par défaut' });
  await openOrderList(page);
  await expect.poll(() => codesOn(page)).toEqual(expect.arrayContaining([here.code, there.code]));

  await filterBy(page, 'Boutique', 'Company Store – https://company-store.example');
  await expect.poll(() => codesOn(page)).not.toContain(here.code);
  const ofCompanyStore = await codesOn(page);
  expect(ofCompanyStore).toContain(there.code);
  expect(ofCompanyStore.filter(code => !code.startsWith('CS-'))).toEqual([]);
});
