import { expect } from 'vitest';
import { createProduct, type TestProduct } from '../support/catalogue';
import { addConfigured, COLORS, SIZES } from '../support/decorated';
import { test } from './support/browser-test';
import { shopServer } from './support/shop';

const product = async (name: string, groups: { name: string; options: string[] }[] = []) =>
  createProduct(await shopServer.admin('company-store'), { name, groups, price: 100 });

const grid = [
  { name: 'Memory Size', options: SIZES },
  { name: 'Colors', options: COLORS },
];

const pageOf = ({ id }: TestProduct, tab: string) => `${shopServer.url}/admin/catalog/products/${id}/${tab}`;

async function exactPrices({ id }: TestProduct): Promise<number[]> {
  const { product: found } = await shopServer
    .shop('company-store')
    .request<{ product: { quantityMatrix: { cells: { price: number }[] } } }>(
      `query ($id: ID!) { product(id: $id) { quantityMatrix { cells { price } } } }`,
      { id },
    );
  return found.quantityMatrix.cells.map(({ price }) => price);
}

test('B4, C8 the decoration of a product: methods, locations, colours, charges and minimum reach the shop', async ({
  visit,
}) => {
  const bag = await product('Bag');
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(pageOf(bag, ''));
  await page.getByRole('link', { name: 'Marquage', exact: true }).click();
  await page.getByText('Cet article n’est pas marqué : aucun procédé n’est autorisé.').waitFor();
  await page.getByRole('spinbutton', { name: 'Quantité minimale' }).fill('25');
  await page.getByRole('checkbox', { name: 'Le marquage est obligatoire' }).check();
  // What the server refuses is told as a sentence.
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByRole('alert').getByText('Un marquage obligatoire demande au moins un procédé.').waitFor();

  await page.getByRole('combobox', { name: 'Procédé à autoriser' }).selectOption({ label: 'Broderie' });
  await page.getByRole('button', { name: 'Autoriser ce procédé' }).click();
  const embroidery = page.getByRole('region', { name: 'Broderie' });
  await embroidery.getByRole('textbox', { name: 'Emplacements' }).fill('Front\n\n  Pocket ');
  await embroidery.getByRole('textbox', { name: 'Couleurs' }).fill('White\nBlack');
  const setup = embroidery.getByRole('textbox', { name: 'Frais techniques HT (USD)' });
  await setup.fill('6,505');
  await embroidery.getByRole('alert').getByText('Écrivez un montant tel que 12,50.').waitFor();
  expect(await page.getByRole('button', { name: 'Mettre à jour' }).isDisabled()).toBe(true);
  await setup.fill('65');
  await embroidery.getByRole('textbox', { name: 'Marquage par pièce HT (USD)' }).fill('1,25');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByText('Le marquage de l’article est enregistré.').waitFor();
  await expect.poll(() => setup.inputValue()).toBe('65,00');

  const shop = shopServer.shop('company-store', 'fr');
  const { product: found } = await shop.request<{ product: object }>(
    `query ($id: ID!) { product(id: $id) { minimumOrderQuantity decoration { required
      methods { method { name } locations colors setupCharge runCharge } } } }`,
    { id: bag.id },
  );
  expect(found).toEqual({
    minimumOrderQuantity: 25,
    decoration: {
      required: true,
      methods: [
        {
          method: { name: 'Broderie' },
          locations: ['Front', 'Pocket'],
          colors: ['White', 'Black'],
          setupCharge: 6500,
          runCharge: 125,
        },
      ],
    },
  });
});

test('B1 tenths of a cent: typed in the table of 54 variants, shown by the grid, charged by the cart', async ({
  visit,
}) => {
  const drive = await product('Drive', grid);
  const [first, second] = drive.variants;
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(pageOf(drive, 'pricing'));
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const price = field(`Prix de ${first.sku}`);
  await price.fill('5.608');
  await price.press('Tab');
  expect(await price.inputValue()).toBe('5,608');
  await field(`Prix d’origine de ${first.sku}`).fill('6,5');
  await page.getByRole('button', { name: 'Ajouter un prix dégressif' }).click();
  await page.getByRole('spinbutton', { name: 'Quantité du prix dégressif 1' }).fill('250');
  await field(`Prix de ${first.sku} dès 250`).fill('5,2505');

  // One row in all of 128 MB: nine of 54.
  await page.getByRole('button', { name: `Recopier les prix de ${first.sku}` }).click();
  await page.getByRole('button', { name: 'Recopier dans toutes les déclinaisons 128 MB' }).click();
  expect(await field(`Prix de ${second.sku}`).inputValue()).toBe('5,608');
  expect(await field(`Prix de ${drive.variants[9].sku}`).inputValue()).toBe('1,00');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByText('Les prix sont enregistrés.').waitFor();
  expect(await exactPrices(drive)).toEqual(drive.variants.map((_variant, index) => (index < 9 ? 560.8 : 100)));

  const cart = await addConfigured(shopServer.shop('company-store'), drive, [60, 40]);
  expect(cart.lines.map(({ exactUnitPrice, linePrice }) => [exactUnitPrice, linePrice])).toEqual([
    [560.8, 33_648],
    [560.8, 22_432],
  ]);
  expect(cart.subTotal).toBe(56_080);
  const larger = await addConfigured(shopServer.shop('company-store'), drive, [150, 100]);
  expect(larger.lines.map(line => line.exactUnitPrice)).toEqual([525.05, 525.05]);
  expect(larger.subTotal).toBe(78_758 + 52_505);
});

test('B1 what is no price, or contradicts another, is told before and by the server; nothing is half saved', async ({
  visit,
}) => {
  const pens = await product('Pen', [{ name: 'Colors', options: ['Blue', 'Red'] }]);
  const [blue, red] = pens.variants;
  const { page } = await visit({ channel: 'company-store', language: 'en' });
  await page.goto(pageOf(pens, 'pricing'));
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const save = page.getByRole('button', { name: 'Update' });
  // In English a comma groups thousands: 1,250 must not become 1.25.
  await field(`Price of ${blue.sku}`).fill('1,250');
  await page.getByRole('alert').getByText('An amount in red is not a price, or is missing.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await field(`Price of ${blue.sku}`).fill('2.5');
  await field(`List price of ${red.sku}`).fill('0.5');
  await save.click();
  await page.getByRole('alert').getByText(`${red.sku}: The original price cannot be lower than the price.`).waitFor();
  expect(await exactPrices(pens)).toEqual([100, 100]);
  await field(`List price of ${red.sku}`).fill('');
  await save.click();
  await page.getByText('The prices are saved.').waitFor();
  expect(await exactPrices(pens)).toEqual([250, 100]);
  // Once more, on the same page.
  await field(`Price of ${red.sku}`).fill('3');
  await save.click();
  await expect.poll(() => exactPrices(pens)).toEqual([250, 300]);
});

test('B1 the stock form of a variant leaves the tenths of a cent when something else is saved', async ({ visit }) => {
  const mug = await product('Mug', [{ name: 'Size', options: ['S'] }]);
  const [{ id }] = mug.variants;
  const admin = await shopServer.admin('company-store');
  const input = [{ productVariantId: id, price: 560.8, originalPrice: null, priceBreaks: [] }];
  await admin.request(`mutation ($input: [VariantPricingInput!]!) { setVariantPricings(input: $input) { id } }`, {
    input,
  });
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(pageOf(mug, `variants/${id}`));
  await page.locator('input#sku').fill('MUG-NEW');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  const stored = async () =>
    (
      await admin.request<{ productVariant: { sku: string; exactPrice: number } }>(
        `query ($id: ID!) { productVariant(id: $id) { sku exactPrice } }`,
        { id },
      )
    ).productVariant;
  await expect.poll(stored).toEqual({ sku: 'MUG-NEW', exactPrice: 560.8 });
});

test('unsaved prices are not lost without a warning, and another store shows its own', async ({ visit }) => {
  const cap = await product('Cap', [{ name: 'Size', options: ['S', 'L'] }]);
  const { page } = await visit({ channel: 'company-store' });
  await page.goto(pageOf(cap, 'pricing'));
  const price = page.getByRole('textbox', { name: `Prix de ${cap.variants[0].sku}`, exact: true });
  await price.fill('9,99');
  await page.getByRole('link', { name: 'Marquage', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rester sur la page' }).click();
  expect(await price.inputValue()).toBe('9,99');
  await page.locator('vdr-channel-switcher .active-channel').click();
  await page.getByRole('button', { name: 'boutique', exact: true }).click();
  await page.getByText('Cet article n’existe pas, ou n’appartient pas à cette boutique.').waitFor();
  expect(await exactPrices(cap)).toEqual([100, 100]);
});
