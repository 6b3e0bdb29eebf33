import type { INestApplication } from '@nestjs/common';
import { type ID, LanguageCode, type RequestContext } from '@vendure/core';
import { ImprintMethodsService, ProductDecorationService } from '../../plugins/decoration';
import type { CompanyProductContent } from './content/company-products';
import { type ImprintMethodCode, imprintMethods } from './content/imprint-methods';

export type ImprintMethodIds = Record<ImprintMethodCode, ID>;

/** The store's imprint methods, by code. */
export async function ensureImprintMethods(app: INestApplication, ctx: RequestContext): Promise<ImprintMethodIds> {
  const service = app.get(ImprintMethodsService);
  const { items } = await service.findAll(ctx);
  const ensure = async (code: ImprintMethodCode): Promise<ID> => {
    const found = items.find(method => method.code === code);
    if (found) return found.id;
    const { en, fr } = imprintMethods[code];
    const created = await service.create(ctx, {
      code,
      translations: [
        { languageCode: LanguageCode.en, ...en },
        { languageCode: LanguageCode.fr, ...fr },
      ],
    });
    return created.id;
  };
  return {
    'screen-print': await ensure('screen-print'),
    'laser-engraving': await ensure('laser-engraving'),
    embroidery: await ensure('embroidery'),
    'digital-print': await ensure('digital-print'),
  };
}

/** What the product allows, and how few of it may be ordered. */
export async function fillProductDecoration(
  app: INestApplication,
  ctx: RequestContext,
  productId: ID,
  product: CompanyProductContent,
  methods: ImprintMethodIds,
): Promise<void> {
  await app.get(ProductDecorationService).set(ctx, {
    productId,
    required: product.required,
    minimumOrderQuantity: product.minimumOrderQuantity,
    methods: product.imprints.map(({ method, ...imprint }) => ({ imprintMethodId: methods[method], ...imprint })),
  });
}
