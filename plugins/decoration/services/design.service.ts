import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { ArtworkService } from '../../artwork';
import type { ProductDecorationRule } from '../entities/product-decoration-rule.entity';
import { DecorationError } from '../errors';
import { chooseDesign, isDesignProblem } from '../rules/choose-design';
import { type Design, NO_DESIGN } from '../rules/design';
import type { DecorationInput } from '../types';
import { allowedImprints } from './decoration-rules';

/** Holds what a customer asks for against the product's rule, and a logo against its owner (B4). */
@Injectable()
export class DesignService {
  constructor(private artworks: ArtworkService) {}

  /** Of a line that is not there yet; none where nothing is asked for. */
  async first(
    ctx: RequestContext,
    wish: DecorationInput | null | undefined,
    rule: ProductDecorationRule | null,
  ): Promise<Design | DecorationError> {
    return wish ? this.change(ctx, NO_DESIGN, wish, rule) : NO_DESIGN;
  }

  async change(
    ctx: RequestContext,
    before: Design,
    wish: DecorationInput,
    rule: ProductDecorationRule | null | undefined,
  ): Promise<Design | DecorationError> {
    const chosen = chooseDesign(before, wish, allowedImprints(rule));
    if (isDesignProblem(chosen)) return new DecorationError(chosen);
    const newLogo = chosen.logoId !== null && chosen.logoId !== before.logoId;
    if (newLogo && !(await this.artworks.findOwned(ctx, chosen.logoId!))) {
      return new DecorationError({ field: 'logoId', problem: 'LOGO' });
    }
    return chosen;
  }
}
