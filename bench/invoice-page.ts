import path from 'path';
import { pathToFileURL } from 'url';
import type { InvoiceFacts } from '../plugins/invoicing/facts/invoice-facts';

const fonts = path.dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
const fontUrl = (file: string) => pathToFileURL(path.join(fonts, file)).href;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const style = `
  @font-face { font-family: S; font-weight: 400; src: url('${fontUrl('400Regular/SourceSans3_400Regular.ttf')}'); }
  @font-face { font-family: S; font-weight: 600; src: url('${fontUrl('600SemiBold/SourceSans3_600SemiBold.ttf')}'); }
  @page { size: A4; margin: 48pt 48pt 70pt; }
  body { font: 9pt S; color: #1c2430; margin: 0; font-variant-numeric: tabular-nums; }
  header, .parties, .ends { display: flex; justify-content: space-between; margin-bottom: 20pt; }
  h1 { font-size: 22pt; margin: 0; text-align: right; } h2 { font-size: 17pt; margin: 0; }
  table { border-collapse: collapse; width: 100%; margin-bottom: 16pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; } th { color: #5f6b7a; font-size: 7.5pt; text-align: left; border-bottom: 1px solid; }
  td { padding: 5pt 0; border-bottom: 1px solid #d8dce3; } .n { text-align: right; }
  small { display: block; color: #5f6b7a; font-size: 7.5pt; } .sum { background: #f4f5f7; font-size: 11.5pt; }`;

/** What the invoice says, as a page for a browser to print. */
export function invoicePage(facts: InvoiceFacts): string {
  const money = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: facts.currencyCode });
  const amount = (cents: number) => money.format(cents / 100);
  const cells = (...values: string[]) => values.map(value => `<td class="n">${value}</td>`).join('');
  const block = (...lines: (string | null)[]) =>
    lines
      .filter(line => line !== null)
      .map(line => `<div>${escape(line)}</div>`)
      .join('');
  const { seller, buyer, totals, summary } = facts;
  const parts: [string, number | undefined][] = [
    ['Sous-total HT', summary?.subtotal],
    ['Remises HT', summary?.couponDiscount],
    ['Livraison HT', summary?.shipping],
    ['Suppléments HT', summary?.surcharges],
  ];
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Facture ${facts.number}</title>
<style>${style}</style>
<header><h2>${escape(seller.name)}</h2><div><h1>Facture</h1><div class="n">${facts.number}</div></div></header>
<div class="parties"><div><small>Date de facture</small>${facts.issuedOn}</div>
<div><small>Commande</small>${facts.order.code}</div><div><small>Date de commande</small>${facts.order.placedOn}</div></div>
<div class="parties"><div><small>Vendeur</small>
${block(seller.legalName, ...seller.addressLines, seller.registrationNumber, seller.vatNumber, seller.phone)}</div>
<div><small>Facturé à</small>${block(buyer.company, buyer.name, ...buyer.addressLines)}</div></div>
<table><thead><tr><th>Désignation<th class="n">Qté<th class="n">Prix unitaire HT<th class="n">Remise<th class="n">TVA
<th class="n">Montant HT</tr></thead><tbody>${facts.lines
    .map(
      line =>
        `<tr><td>${escape(line.description)}<small>${escape(line.sku ?? '')}</small></td>${cells(
          String(line.quantity),
          amount(line.unitPrice),
          line.discount ? amount(-line.discount) : '',
          `${line.taxRate} %`,
          amount(line.net),
        )}</tr>`,
    )
    .join('')}</tbody></table>
<div class="ends"><table>${facts.vat
    .map(group => `<tr>${cells(`${group.rate} %`, amount(group.base), amount(group.tax))}</tr>`)
    .join('')}</table>
<table>${parts
    .map(([label, cents]) => (cents ? `<tr>${cells(label, amount(cents))}</tr>` : ''))
    .join('')}<tr>${cells('Total HT', amount(totals.net))}</tr><tr>${cells('Total TVA', amount(totals.tax))}</tr>
<tr class="sum">${cells('Total TTC', amount(totals.gross))}</tr></table></div>
<table>${facts.payments
    .map(payment => `<tr>${cells(payment.receivedOn ?? '', escape(payment.method), amount(payment.amount))}</tr>`)
    .join('')}<tr>${cells('', 'Reste à payer', amount(facts.amountDue))}</tr></table></html>`;
}
