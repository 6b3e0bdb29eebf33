import type { GraphqlClient } from '../../e2e/support/graphql-client';
import type { ShopServer } from '../../e2e/support/test-server';
import * as operations from './company-operations';
import { REGISTER, SET_ADDRESSES, SET_SHIPPING, SHIPPING_METHODS, TO_PAYMENT } from './operations';
import { dollars, type Report } from './report';

interface Page {
  id: string;
  name: string;
  priceIncludes: string | null;
  minimumOrderQuantity: number;
  variants: { sku: string }[];
  decoration: {
    required: boolean;
    methods: { method: { id: string; name: string }; locations: string[]; setupCharge: number; runCharge: number }[];
  } | null;
  quantityMatrix: {
    cells: {
      price: number;
      originalPrice: number | null;
      savings: number | null;
      rowOption: { name: string };
      columnOption: { name: string } | null;
      variant: { id: string };
    }[];
  };
}

interface Cart {
  __typename: string;
  message?: string;
  minimum?: number;
  requested?: number;
  field?: string;
  transitionError?: string;
  code?: string;
  totalQuantity: number;
  summary: { subtotal: number; surcharges: number; tax: number; total: number };
  lines: { id: string; quantity: number; exactUnitPrice: number; linePrice: number; decoration: object | null }[];
}

/** The guide's table, cents with tenths: one price for each memory size. */
const USB_PRICES = [560.8, 628.9, 741, 1077.3, 1165.3, 1209.4];
const ADDRESS = {
  fullName: 'John Doe',
  company: 'Customer Company',
  streetLine1: 'Fake Road',
  streetLine2: 'Attention: Marketing Dept.',
  city: 'Brogue',
  province: 'Pennsylvania',
  postalCode: '17309',
  countryCode: 'US',
  phoneNumber: '+1 555-555-5555',
};

/** Guide B, steps 1 and 2: the product, its grid and decoration, the cart. */
export class CompanyStoreGuide {
  private readonly shop: GraphqlClient;
  private usb: Page;
  private cart: Cart;

  constructor(
    server: ShopServer,
    private report: Report,
  ) {
    this.shop = server.shop('company-store', 'en');
  }

  async play(): Promise<void> {
    await this.findShirt();
    await this.findUsbDrive();
    await this.enterQuantities();
    await this.decorate();
    await this.tellMore();
    await this.checkOut();
  }

  private async findShirt(): Promise<void> {
    this.report.step('1', 'Original Price $25.00, Price $24.194, Savings $0.806');
    const shirt = await this.page('shirt-xs-4xl');
    const [cell] = shirt.quantityMatrix.cells;
    this.report.check(`${shirt.name} ${shirt.variants[0].sku}`, shirt.variants[0].sku.startsWith('CPN-551418868'));
    this.report.equal('Original Price', dollars(cell.originalPrice ?? 0), '$25.00');
    this.report.equal('Price', dollars(cell.price), '$24.194');
    this.report.equal('Savings', dollars(cell.savings ?? 0), '$0.806');
    this.report.equal('Price Includes', shirt.priceIncludes, 'N/A');
    const sizes = shirt.quantityMatrix.cells.map(({ rowOption }) => rowOption.name).join(', ');
    this.report.equal('Size', sizes, 'XS, S, M, L, XL, 3XL, 4XL');
  }

  private async findUsbDrive(): Promise<void> {
    this.report.step('1', 'Enter your quantities below: 128 MB … 4 GB, Black … Yellow');
    this.usb = await this.page('slim-plastic-usb-drive');
    const { cells } = this.usb.quantityMatrix;
    this.report.equal('Cellules', cells.length, 54);
    for (const [row, price] of USB_PRICES.entries()) {
      const inRow = cells.slice(row * 9, row * 9 + 9);
      this.report.check(
        `${inRow[0].rowOption.name}: ${dollars(price)}`,
        inRow.every(cell => cell.price === price),
      );
    }
  }

  private async enterQuantities(): Promise<void> {
    this.report.step('1', 'S’ils entrent dans une quantité inférieure à la valeur minimale, un message s’affiche');
    const below = await this.add(1, 49);
    this.report.check(below.message ?? below.__typename, below.minimum === 50 && below.requested === 49);
    this.report.step('1', 'la quantité totale de commande et le prix');
    const started = Date.now();
    this.cart = await this.add(100, 54);
    this.report.saw(`54 cellules en une requête, ${Date.now() - started} ms`);
    this.report.equal('Quantité totale', this.cart.totalQuantity, 5400);
    this.report.equal('100 × 5.608', dollars(this.cart.lines[0].linePrice), '$560.80');
    const merchandise = USB_PRICES.reduce((sum, price) => sum + 9 * Math.round(price * 100), 0);
    this.report.equal('Marchandise', dollars(this.cart.summary.subtotal), dollars(merchandise));
  }

  private async decorate(): Promise<void> {
    this.report.step('1', 'Seulement les méthodes spécifiées pour le produit seront disponibles');
    const [screen, laser] = this.usb.decoration?.methods ?? [];
    this.report.saw(
      [screen, laser].map(({ method, locations }) => `${method.name} (${locations.join(', ')})`).join(' ; '),
    );
    const ids = this.cart.lines.map(line => line.id);
    const refused = await this.setDecoration(ids, { imprintMethodId: laser.method.id, location: screen.locations[0] });
    this.report.check(refused.message ?? refused.__typename, refused.field === 'location');
    this.cart = await this.setDecoration(ids, {
      imprintMethodId: screen.method.id,
      location: screen.locations[0],
      color: 'Pantone 286',
      instructions: 'Centred',
    });
    this.report.check(
      '54 lignes configurées',
      this.cart.lines.every(line => line.decoration !== null),
    );
    const charges = screen.setupCharge + 5400 * screen.runCharge;
    this.report.equal('Frais techniques et marquage', dollars(this.cart.summary.surcharges), dollars(charges));
  }

  private async tellMore(): Promise<void> {
    this.report.step('2', 'Purchase Order Number, Date Needed, Additional Comments');
    const dateNeeded = new Date(Date.now() + 21 * 24 * 3600 * 1000).toISOString();
    const { setOrderCustomFields } = await this.shop.request<{
      setOrderCustomFields: { customFields: { purchaseOrderNumber: string; comments: string } };
    }>(operations.TELL_MORE, {
      input: { customFields: { purchaseOrderNumber: 'PO-4711', dateNeeded, comments: 'Call before delivery' } },
    });
    this.report.equal('Purchase Order Number', setOrderCustomFields.customFields.purchaseOrderNumber, 'PO-4711');
    this.report.step('2', 'I need to upload artwork for this order');
    const { activeStore } = await this.shop.request<{
      activeStore: { artworkRequirements: { acceptedFormats: string[]; maximumFileSize: number } };
    }>(operations.ARTWORK_REQUIREMENTS);
    const { acceptedFormats, maximumFileSize } = activeStore.artworkRequirements;
    this.report.check(`${acceptedFormats.join(', ')} ; ${maximumFileSize} octets`, acceptedFormats.includes('pdf'));
  }

  private async checkOut(): Promise<void> {
    this.report.step('2', 'ils peuvent ouvrir le panier et cliquer sur passer au paiement');
    const { activeOrder: held } = await this.shop.request<{ activeOrder: Cart }>(operations.CART);
    this.report.equal('Le panier garde les configurations', held.lines.filter(line => line.decoration).length, 54);
    const account = { emailAddress: 'enduser@customercompany.example', password: 'John-Doe-2026!' };
    await this.shop.request(REGISTER, { input: { ...account, firstName: 'John', lastName: 'Doe' } });
    await this.shop.login(account.emailAddress, account.password);
    await this.shop.request(SET_ADDRESSES, { address: ADDRESS });
    const { eligibleShippingMethods } = await this.shop.request<{ eligibleShippingMethods: { id: string }[] }>(
      SHIPPING_METHODS,
    );
    await this.shop.request(SET_SHIPPING, { id: [eligibleShippingMethods[0].id] });
    const { activeOrder } = await this.shop.request<{ activeOrder: Cart }>(operations.CART);
    const { subtotal, surcharges, tax, total } = activeOrder.summary;
    this.report.saw(`Subtotal ${dollars(subtotal)}, charges ${dollars(surcharges)}, Sales Tax ${dollars(tax)}`);
    this.report.equal('Total (USD)', dollars(total), dollars(subtotal + surcharges + tax));
    const { transitionOrderToState: ready } = await this.shop.request<{ transitionOrderToState: Cart }>(TO_PAYMENT);
    this.report.check(ready.code ?? ready.transitionError ?? '', ready.code?.startsWith('CS-') ?? false);
  }

  private async page(slug: string): Promise<Page> {
    const { product } = await this.shop.request<{ product: Page }>(operations.PRODUCT_PAGE, { slug });
    return product;
  }

  private async add(quantity: number, cells: number): Promise<Cart> {
    const quantities = this.usb.quantityMatrix.cells
      .slice(0, cells)
      .map(({ variant }) => ({ productVariantId: variant.id, quantity }));
    const input = { productId: this.usb.id, quantities };
    const answer = await this.shop.request<{ addConfiguredProductToOrder: Cart }>(operations.ADD_CONFIGURED, { input });
    return answer.addConfiguredProductToOrder;
  }

  private async setDecoration(ids: string[], decoration: object): Promise<Cart> {
    const answer = await this.shop.request<{ setLineDecoration: Cart }>(operations.DECORATE, { ids, decoration });
    return answer.setLineDecoration;
  }
}
