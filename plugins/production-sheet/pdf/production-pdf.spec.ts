import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '../../../e2e/support/pdf-text';
import { arrangeQuantities } from '../facts/arrange-quantities';
import type { PrintedDecoration, ProductionItem } from '../facts/production-facts';
import { sampleFacts, usbDrives } from '../testing/sample';
import { productionPdf } from './production-pdf';

const textOf = async (facts: Parameters<typeof sampleFacts>[0]) => pdfText(await productionPdf(sampleFacts(facts)));
const times = (text: string, word: string) => text.split(word).length - 1;

const decoration: PrintedDecoration = { method: 'Laser', location: null, color: null, instructions: null, logo: null };
const mugs = (changes: Partial<PrintedDecoration> = {}): ProductionItem => ({
  productName: 'Mug',
  quantity: 10,
  decoration: { ...decoration, ...changes },
  grids: arrangeQuantities([], [{ name: 'Mug 33 cl', sku: 'MUG-33', quantity: 10, optionIds: [] }]),
});

describe('the production sheet', () => {
  let picture: Buffer;
  beforeAll(async () => {
    picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c00' } })
      .png()
      .toBuffer();
  });

  it('has the guide’s 54 cells and their totals on one page, with decoration and date needed', async () => {
    const pages = await textOf({});
    expect(pages).toHaveLength(1);
    for (const words of [
      'Fiche de production Commande CS-00012',
      'Date souhaitée 20/03/2026',
      'Bon de commande PO-2026-77',
      'Marquage Verrouillé',
      'Dupont & Fils',
      '12 rue des Œillets 69003 Lyon France',
      'Livrer au quai n° 2. Sonner.',
      'Slim Plastic USB drive 5 400 pièces',
      'Procédé Sérigraphie Emplacement Recto Couleur Pantone 186',
      'Instructions Logo centré. Pas de texte.',
      'PDF sans aperçu logo.pdf',
      'Capacité / Couleur Black Blue Gray Green Orange Purple Red White Yellow Total',
      `4 GB ${'100 '.repeat(9)}900`,
      `Total ${'600 '.repeat(9)}5 400`,
      'Company Store · Imprimée le 05/03/2026 10:04',
      'CS-00012 · Page 1 / 1',
    ]) {
      expect(pages[0]).toContain(words);
    }
    expect(times(pages[0], '100 ')).toBe(54);
  });

  it('speaks English, and warns while the customer can still change something', async () => {
    const { order } = sampleFacts();
    const [text] = await textOf({ language: 'en', order: { ...order, locked: false, dateNeeded: null } });
    for (const words of [
      'Production sheet Order CS-00012',
      'Date needed –',
      'Decoration Can still change',
      'Production has not started: the customer can still change colours and instructions',
      'Method Sérigraphie Location Recto Colour Pantone 186',
      '5,400 pieces',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Fiche|Procédé|pièces/);
  });

  it('says what is not decorated, and where there is no logo', async () => {
    const [text] = await textOf({ items: [{ ...mugs(), decoration: null }, mugs()] });
    expect(text).toContain('Mug 10 pièces Sans marquage Total Mug 33 cl (MUG-33) 10');
    expect(text).toContain('Procédé Laser Logo aucun');
  });

  it('draws a picture that many items share once into the file', async () => {
    const logo = { fileName: 'logo.png', format: 'PNG', size: { width: 1200, height: 800 }, picture };
    const pdf = await productionPdf(sampleFacts({ items: Array.from({ length: 20 }, () => mugs({ logo })) }));
    expect(times(pdf.toString('latin1'), '/Subtype /Image')).toBe(1);
    expect((await pdfText(pdf)).join(' ')).toContain('logo.png PNG · 1 200 × 800 px');
  });

  it('lists the order’s own files, however many', async () => {
    const artwork = Array.from({ length: 50 }, (_, index) => ({
      fileName: `plan-${index}.eps`,
      format: 'EPS',
      size: null,
      picture: index % 2 ? picture : null,
    }));
    const text = (await textOf({ artwork })).join(' ');
    expect(text).toContain('Fichiers pour toute la commande');
    for (let index = 0; index < 50; index++) expect(text).toContain(`plan-${index}.eps`);
  });

  it('says all of a thousand lines, the order and the page on every page', async () => {
    const pages = await textOf({ items: Array.from({ length: 1000 }, () => mugs({ color: 'Pantone 186' })) });
    expect(pages.reduce((sum, page) => sum + times(page, 'Mug 33 cl (MUG-33) 10'), 0)).toBe(1000);
    expect(pages.reduce((sum, page) => sum + times(page, 'Pantone 186'), 0)).toBe(1000);
    pages.forEach((page, index) => {
      expect(page).toContain(`CS-00012 · Page ${index + 1} / ${pages.length}`);
    });
  });

  it('goes on with the headings of a grid that is longer than a page, and wider', async () => {
    const group = (name: string, count: number) => ({
      name,
      options: Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, name: `${name}${index}` })),
    });
    const [rows, columns] = [group('R', 60), group('C', 25)];
    const variants = rows.options.flatMap(row =>
      columns.options.map(({ id }) => ({ name: '', sku: '', quantity: 12_345, optionIds: [row.id, id] })),
    );
    const grids = arrangeQuantities([rows, columns], variants);
    const pages = await textOf({ items: [{ ...usbDrives(), quantity: grids[0].total, grids }] });
    expect(times(pages.join(' '), '12 345')).toBe(1500);
    expect(times(pages.join(' '), '308 625')).toBe(60);
    expect(pages.join(' ')).toContain('18 517 500');
    for (const page of pages) expect(page).toContain('R / C');
  });

  it('prints a text of the longest kind in full, over pages, and survives emoji and words without an end', async () => {
    const { order } = sampleFacts();
    const comments = `Début 🎉 ${'à livrer '.repeat(500)}fin\n\n\n${'x'.repeat(400)}`;
    const instructions = `Premier ${'point suivant. '.repeat(130)}dernier`;
    const logo = { fileName: `${'très-long-'.repeat(20)}.svg`, format: 'SVG', size: null, picture };
    const text = (
      await textOf({
        order: { ...order, comments, purchaseOrderNumber: 'P'.repeat(100) },
        items: [mugs({ instructions, logo, method: 'M'.repeat(200), color: 'C'.repeat(100) }), mugs({ instructions })],
        customer: ['🦄', 'W'.repeat(300)],
      })
    ).join(' ');
    expect(times(text, 'livrer')).toBe(500);
    expect(text).toContain('fin');
    expect(times(text, 'suivant')).toBe(260);
    expect(times(text, 'dernier')).toBe(2);
    expect(times(text, 'Mug 33 cl (MUG-33) 10')).toBe(2);
  });

  it('is made at once of texts without an end and without a blank, and shows how each begins', async () => {
    const endless = (start: string) => start + 'x'.repeat(1_000_000);
    const { order } = sampleFacts();
    const logo = { fileName: endless('Logo'), format: 'SVG', size: null, picture };
    const item = mugs({
      logo,
      method: endless('Method'),
      location: endless('Location'),
      color: endless('Colour'),
      instructions: endless('Instructions'),
    });
    const variant = { name: endless('Variant'), sku: endless('Sku'), quantity: 10, optionIds: [] };
    const group = (name: string) => ({ name: endless(name), options: [{ id: name, name: endless(`${name}Option`) }] });
    const groups = ['Size', 'Tint', 'Cut'].map(group);
    const facts = sampleFacts({
      store: { name: endless('Store'), logo: null },
      order: { ...order, comments: endless('Comments'), purchaseOrderNumber: endless('Purchase') },
      customer: [endless('Customer')],
      delivery: { addressLines: [endless('Street')], countryCode: 'FR' },
      items: [
        { ...item, productName: endless('Product'), grids: arrangeQuantities([], [variant]) },
        { ...item, grids: arrangeQuantities(groups, [{ ...variant, optionIds: ['Size', 'Tint', 'Cut'] }]) },
      ],
      artwork: [logo],
    });
    const begun = performance.now();
    const pdf = await productionPdf(facts);
    // Minutes without a guard; a second with one, on a machine that has nothing else to do.
    expect(performance.now() - begun).toBeLessThan(10_000);
    const text = (await pdfText(pdf)).join(' ');
    for (const start of [
      ...['Comments', 'Purchase', 'Customer', 'Street', 'Store', 'Product', 'Variant'],
      ...['Method', 'Location', 'Colour', 'Instructions', 'Logo'],
    ]) {
      expect(text).toContain(`${start}xxxx`);
    }
  });
});
