import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { parseContext, UserInputError } from '@vendure/core';
import type { Observable } from 'rxjs';
import { isLegible } from './custom-fields';

interface RegistrationArguments {
  input?: { customFields?: { companyName?: string | null } | null };
}

/** Vendure checks custom fields of the inputs named Create… and Update…, and a registration's is neither. */
@Injectable()
export class RegistrationCheck implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info } = parseContext(context);
    if (isGraphQL && info.parentType.name === 'Mutation' && info.fieldName === 'registerCustomerAccount') {
      const { input } = context.getArgByIndex<RegistrationArguments>(1);
      if (!isLegible(input?.customFields?.companyName)) throw new UserInputError('companies.illegible');
    }
    return next.handle();
  }
}
