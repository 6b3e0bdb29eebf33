import { expect } from 'vitest';
import { seriousViolations } from './support/accessibility';
import { test } from './support/browser-test';
import { placeDecorated, storeProduct } from './support/decorated-orders';
import { overflowOf, rawKeysOn } from './support/layout';
import { openScreen, type Screen } from './support/screens';

test.for([
  ['fr', 1024],
  ['en', 1024],
  ['fr', 420],
] as const)(
  'every screen of decoration, %s at %i px: no sideways scrolling, every word translated, nothing serious for axe',
  { timeout: 120_000 },
  async ([language, width], { visit }) => {
    const order = await placeDecorated();
    const usb = await storeProduct('slim-plastic-usb-drive');
    const [{ method }] = usb.decoration.methods;
    const screens: Screen[] = [
      {
        name: 'Procédés de marquage',
        path: '/extensions/imprint-methods',
        shows: 'shop-method-list >> text=screen-print',
        ours: [],
      },
      {
        name: 'Procédé de marquage',
        path: `/extensions/imprint-methods/${method.id}`,
        shows: 'shop-method-detail textarea',
        ours: ['shop-method-detail'],
      },
      {
        name: 'Marquage d’un article',
        path: `/catalog/products/${usb.id}/decoration`,
        shows: 'shop-allowed-method',
        ours: ['shop-decoration-tab'],
      },
      {
        name: 'Tarifs d’un article',
        path: `/catalog/products/${usb.id}/pricing`,
        shows: 'shop-prices-tab shop-amount-input',
        ours: ['shop-prices-tab'],
      },
      {
        name: 'Marquage d’une commande',
        path: `/orders/${order.id}/decoration`,
        shows: 'shop-order-decoration-tab img',
        ours: ['shop-order-decoration-tab'],
      },
    ];
    const { page } = await visit({ channel: 'company-store', language, width, height: 768 });
    for (const screen of screens) {
      await openScreen(page, screen);
      expect.soft(await overflowOf(page), `${screen.name}: pixels too wide`).toBe(0);
      expect.soft(await rawKeysOn(page), `${screen.name}: words without translation`).toEqual([]);
      expect.soft(await seriousViolations(page, screen.ours), `${screen.name}: accessibility`).toEqual([]);
    }
  },
);
