import sharp from 'sharp';
import { beforeAll } from 'vitest';
import { test } from './support/browser-test';
import { placeDecorated, storeProduct } from './support/decorated-orders';
import { goToTab, openOrderList, openTab, orderChip } from './support/order-screens';
import { type BrowserOrder, deliver, place, receive } from './support/orders';
import { PICTURE_WIDTH, takePicture } from './support/readme-picture';
import { shopServer } from './support/shop';
import { openStoreSettings } from './support/store-screens';

const window = { width: PICTURE_WIDTH, height: 860 };
/** For what a merchant sees by scrolling a little. */
const tall = { ...window, height: 1060 };

/** Somebody with a name and an address as people have them. */
const person = (firstName: string, lastName: string, emailAddress: string) => ({
  name: { firstName, lastName },
  emailAddress: `${emailAddress}@example.com`,
});

/** Every state that the screens tell apart. */
async function aDayInTheShop(): Promise<{ unpaid: BrowserOrder; shipped: BrowserOrder }> {
  const delivered = await place({ ...person('Inès', 'Moreau', 'ines.moreau'), items: { 'LIV-CAL': 1 } });
  await receive(delivered);
  await deliver(delivered, 'DELIVERED', { carrier: 'Colissimo', trackingCode: '6A10000000017' });
  const shipped = await place({ ...person('Hugo', 'Lefèvre', 'hugo.lefevre'), method: 'bank-transfer' });
  await receive(shipped, 'bank-transfer');
  const toDeliver = await place({ ...person('Zoé', 'Garnier', 'zoe.garnier'), items: { 'CAR-A6': 4 } });
  await receive(toDeliver, 'cash');
  await place({ ...person('Malik', 'Benali', 'malik.benali'), method: 'cash', items: { 'CAH-ATE': 3 } });
  const unpaid = await place(person('Camille', 'Durand', 'camille.durand'));
  return { unpaid, shipped };
}

let orders: Awaited<ReturnType<typeof aDayInTheShop>>;
beforeAll(async () => {
  orders = await aDayInTheShop();
});

test('order-list', async ({ visit }) => {
  const { page } = await visit(window);
  await openOrderList(page);
  await page.getByText(orders.unpaid.code).waitFor();
  await takePicture(page, 'order-list');
});

test('dashboard', async ({ visit }) => {
  const { page } = await visit(window);
  await page.goto(`${shopServer.url}/admin/`);
  await page.getByText('À encaisser').first().waitFor();
  await page.waitForLoadState('networkidle');
  await takePicture(page, 'dashboard');
});

test('recap', async ({ visit }) => {
  const { page } = await visit(tall);
  await goToTab(page, orders.unpaid.id, 'recap');
  await page.getByRole('button', { name: 'Paiement reçu' }).waitFor();
  await takePicture(page, 'recap');
});

test('delivery', async ({ visit }) => {
  const { page } = await visit(window);
  await goToTab(page, orders.shipped.id, 'delivery');
  await page.getByRole('button', { name: 'Changer' }).waitFor();
  await takePicture(page, 'delivery');
});

test('recap-shipped', async ({ visit }) => {
  await deliver(orders.shipped, 'SHIPPED', { carrier: 'Colissimo', trackingCode: '6A10000000024' });
  const { page } = await visit(tall);
  await goToTab(page, orders.shipped.id, 'delivery');
  await orderChip(page).getByText('Expédiée').waitFor();
  await openTab(page, 'Récapitulatif');
  await page.getByRole('button', { name: 'Imprimer facture' }).waitFor();
  await takePicture(page, 'recap-shipped');
});

test('store-settings', async ({ visit }) => {
  const { page } = await visit(window);
  await openStoreSettings(page);
  await page.getByText('Nom du site').waitFor();
  await takePicture(page, 'store-settings');
});

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640">
  <circle cx="320" cy="230" r="150" fill="#003da5"/><path d="M200 300 320 110 440 300Z" fill="#fff"/>
  <rect x="90" y="450" width="460" height="70" rx="35" fill="#003da5"/></svg>`;

test('order-decoration', async ({ visit }) => {
  const logo = await sharp(Buffer.from(LOGO)).png().toBuffer();
  const order = await placeDecorated({ ...person('Nadia', 'Fontaine', 'nadia.fontaine'), logo });
  const { page } = await visit({ ...tall, channel: 'company-store' });
  await goToTab(page, order.id, 'decoration');
  await page.getByRole('img', { name: 'Aperçu de logo.png' }).waitFor();
  await page.waitForLoadState('networkidle');
  await takePicture(page, 'order-decoration');
});

test('product-pricing', async ({ visit }) => {
  const { id } = await storeProduct('click-pen');
  const { page } = await visit({ ...window, channel: 'company-store' });
  await page.goto(`${shopServer.url}/admin/catalog/products/${id}/pricing`);
  await page
    .getByRole('textbox', { name: /^Prix de/ })
    .first()
    .waitFor();
  await takePicture(page, 'product-pricing');
});
