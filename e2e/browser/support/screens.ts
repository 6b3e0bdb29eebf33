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

const tab = (component: string, order: BrowserOrder) => `${component}:has-text("${order.code}") >> section >> nth=0`;

export const screens = ({ unpaid, shipped }: { unpaid: BrowserOrder; shipped: BrowserOrder }): Screen[] => [
  { name: 'Tableau de bord', path: '/', shows: 'shop-order-queues a', ours: ['shop-order-queues'] },
  {
    name: 'Commandes',
    path: '/orders',
    shows: `shop-order-list >> text=${unpaid.code}`,
    ours: ['shop-quick-filters', 'shop-status-chip'],
  },
  { name: 'Commande', path: `/orders/${unpaid.id}`, shows: 'vdr-order-table', ours: [] },
  ...(
    [
      ['Récapitulatif, à payer', 'recap', unpaid],
      ['Récapitulatif, payée', 'recap', shipped],
      ['Livraison, à payer', 'delivery', unpaid],
      ['Livraison, expédiée', 'delivery', shipped],
    ] as const
  ).map(([name, route, order]) => ({
    name,
    path: `/orders/${order.id}/${route}`,
    shows: tab(`shop-${route}-tab`, order),
    ours: [`shop-${route}-tab`],
  })),
  {
    name: 'Informations société',
    path: '/settings/channels/2/store',
    shows: 'shop-text-input',
    ours: ['shop-text-input', 'shop-lines-input'],
  },
];

declare const history: { pushState: (state: null, unused: string, url: string) => void };
declare const dispatchEvent: (event: object) => void;
declare const PopStateEvent: new (type: string) => object;

/** The first screen is loaded; the others are come to within the admin, as by its links, which is quicker. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  const url = `${shopServer.url}/admin${screen.path}`;
  if (page.url().startsWith(shopServer.url)) {
    await page.evaluate(to => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, url);
  } else {
    await page.goto(url);
  }
  await page.locator(screen.shows).first().waitFor();
}
