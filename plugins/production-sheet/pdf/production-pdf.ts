import { finish, openDocument, plainFormatsOf, Sheet } from '../../pdf-sheet';
import type { ProductionFacts } from '../facts/production-facts';
import { artworkPictures } from './artwork-pictures';
import { drawItem } from './item';
import { footers } from './footers';
import { header } from './header';
import type { Pen } from './pen';
import { LABELS } from './production-labels';

/** What the workshop works from, on A4: every product with its decoration and quantities, then the order's files. */
export function productionPdf(facts: ProductionFacts): Promise<Buffer> {
  const { language } = facts;
  const labels = LABELS[language];
  const doc = openDocument({
    language,
    title: `${labels.title} ${facts.order.code}`,
    author: facts.store.name,
    createdAt: facts.printedAt,
  });
  const pen: Pen = { sheet: new Sheet(doc), labels, formats: plainFormatsOf(language) };
  header(pen, facts);
  for (const item of facts.items) drawItem(pen, item);
  artworkPictures(pen, facts.artwork);
  footers(pen, facts);
  return finish(doc);
}
