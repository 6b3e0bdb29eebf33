/** What a list of orders is asked by, as far as the store's address is concerned. */
export interface StoreFilter {
  storeUrl?: { eq?: string | null; notEq?: string | null; in?: string[] | null; notIn?: string[] | null } | null;
  _and?: StoreFilter[] | null;
  _or?: StoreFilter[] | null;
}

export function asksForStore(filter: StoreFilter | null | undefined): boolean {
  return !!filter && (!!filter.storeUrl || [...(filter._and ?? []), ...(filter._or ?? [])].some(asksForStore));
}

/**
 * The filter with whole addresses as `spelling` has them. What asks for a part of an address stays as it is.
 * @param spelling of an address, as the orders have it
 */
export function spellStores<T extends StoreFilter>(filter: T, spelling: (url: string) => string): T {
  const { storeUrl, _and, _or } = filter;
  return {
    ...filter,
    ...(storeUrl && {
      storeUrl: {
        ...storeUrl,
        ...(storeUrl.eq && { eq: spelling(storeUrl.eq) }),
        ...(storeUrl.notEq && { notEq: spelling(storeUrl.notEq) }),
        ...(storeUrl.in && { in: storeUrl.in.map(spelling) }),
        ...(storeUrl.notIn && { notIn: storeUrl.notIn.map(spelling) }),
      },
    }),
    ...(_and && { _and: _and.map(part => spellStores(part, spelling)) }),
    ...(_or && { _or: _or.map(part => spellStores(part, spelling)) }),
  };
}
