import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type ID, internal_getRequestContext as requestContextOf, parseContext, UserInputError } from '@vendure/core';
import { from, mergeMap, type Observable } from 'rxjs';
import { type StoreMarks, StoreMarksService } from '../services/store-marks';

interface ChannelArguments {
  input?: { id?: ID; customFields?: StoreMarks | null };
}

/** Refuses to give a channel the order prefix or the address of another one: their orders and invoices would mix. */
@Injectable()
export class OwnMarks implements NestInterceptor {
  constructor(private marks: StoreMarksService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info, req } = parseContext(context);
    const asked = isGraphQL && info.parentType.name === 'Mutation' && /^(create|update)Channel$/.test(info.fieldName);
    const { input } = asked ? context.getArgByIndex<ChannelArguments>(1) : {};
    if (!input?.customFields) return next.handle();
    return from(this.marks.taken(requestContextOf(req, context), input.customFields, input.id)).pipe(
      mergeMap(taken => {
        if (taken) throw new UserInputError(taken.message, { value: taken.value, store: taken.store });
        return next.handle();
      }),
    );
  }
}
