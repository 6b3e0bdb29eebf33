import type { HardenPluginOptions } from '@vendure/harden-plugin';

type Estimator = NonNullable<HardenPluginOptions['queryComplexityEstimators']>[number];
type Estimated = Parameters<Estimator>[0];
type FieldType = Estimated['field']['type'];

/** What Vendure answers at most where a page's `take` is left out (`apiOptions.shopListQueryLimit`). */
const PAGE = 100;
/** What a list without pages has by and large: options of a product, lines of an order, files, discounts. */
const LIST = 5;
/** A column costs next to nothing beside the row it comes with. */
const COLUMN = 0.1;

/**
 * Estimates how many objects a query answers, each column counting for a tenth of one. Unlike Vendure's own estimator it takes a page
 * without `take` for what it is, a hundred rows and not a thousand, and multiplies a page within a page, which that one adds up:
 * so a long list of products is far from products of collections of products.
 */
export const objectsAnswered: Estimator = ({ type, field, node, args, childComplexity }) => {
  if (!node.selectionSet) return COLUMN;
  if (isPage(field.type)) return 1 + takenOf(args) * childComplexity;
  const isList = String(field.type).startsWith('[') && !isPage(type);
  return 1 + (isList ? LIST : 1) * childComplexity;
};

// Asks the types themselves: graphql-js has two faces, and its helpers know only the types made by their own.
function isPage(type: FieldType | Estimated['type']): boolean {
  if ('ofType' in type) return isPage(type.ofType);
  const isPaginated = 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === 'PaginatedList');
  return isPaginated || type.name === 'SearchResponse';
}

interface Paging {
  options?: { take?: number | null } | null;
  input?: { take?: number | null } | null;
}

function takenOf({ options, input }: Paging): number {
  const take = options?.take ?? input?.take ?? PAGE;
  return take > 0 ? take : PAGE;
}
