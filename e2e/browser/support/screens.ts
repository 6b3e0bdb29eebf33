import type { Page } from 'playwright-core';
import type { BrowserOrder } from './orders';
import { shopServer } from './shop';

/** A screen that merchants see, and where on it our own components are. */
export interface Screen {
  name: string;
  path: string;
  /** Stands on the screen once it is complete. */
  shows: string;
  /** Selectors of our components: what axe-core judges. */
  ours: string[];
}

export const screens = ({ unpaid, shipped }: { unpaid: BrowserOrder; shipped: BrowserOrder }): Screen[] => [
  { name: 'Tableau de bord', path: '/', shows: 'table', ours: [] },
  { name: 'Commandes', path: '/orders', shows: `text=${unpaid.code}`, ours: [] },
  { name: 'Commande', path: `/orders/${unpaid.id}`, shows: `text=${unpaid.code}`, ours: [] },
  {
    name: 'Récapitulatif, à payer',
    path: `/orders/${unpaid.id}/recap`,
    shows: 'shop-order-heading',
    ours: ['shop-recap-tab'],
  },
  {
    name: 'Récapitulatif, payée',
    path: `/orders/${shipped.id}/recap`,
    shows: 'shop-order-heading',
    ours: ['shop-recap-tab'],
  },
  {
    name: 'Livraison, à payer',
    path: `/orders/${unpaid.id}/delivery`,
    shows: 'shop-order-heading',
    ours: ['shop-delivery-tab'],
  },
  {
    name: 'Livraison, expédiée',
    path: `/orders/${shipped.id}/delivery`,
    shows: 'shop-order-heading',
    ours: ['shop-delivery-tab'],
  },
  { name: 'Informations société', path: '/settings/channels/2', shows: 'vdr-tabbed-custom-fields', ours: [] },
];

export async function openScreen(page: Page, screen: Screen): Promise<void> {
  await page.goto(`${shopServer.url}/admin${screen.path}`);
  await page.locator(screen.shows).first().waitFor();
  // What loads after the first picture counts as well.
  await page.waitForLoadState('networkidle');
}
