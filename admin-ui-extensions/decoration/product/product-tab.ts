import { EnvironmentProviders, inject } from '@angular/core';
import { ActivatedRouteSnapshot } from '@angular/router';
import { DataService } from '@vendure/admin-ui/core';
import { map, of } from 'rxjs';
import { type LazyTab, registerLazyTab } from '../../shared/lazy-tab';
import { ShopProductTitleDocument } from './graphql.generated';
import { NEW_PRODUCT } from './product-page';

/** A tab of the product's page, named by the product, as its stock page is. */
export const registerProductTab = (tab: LazyTab): EnvironmentProviders =>
  registerLazyTab('product-detail', tab, productCrumb);

function productCrumb(route: ActivatedRouteSnapshot) {
  const id = route.parent?.paramMap.get('id') ?? '';
  const crumb = (label: string) => ({ label, link: ['/catalog', 'products', id] });
  if (id === NEW_PRODUCT) return of(crumb('catalog.create-new-product'));
  return inject(DataService)
    .query(ShopProductTitleDocument, { id })
    .single$.pipe(map(({ product }) => crumb(product?.name ?? 'shop.decoration.product.unknown')));
}
