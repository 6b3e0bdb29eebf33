import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { parseContext, UserInputError } from '@vendure/core';
import type { Observable } from 'rxjs';
import { textProblem } from '../rules/text-problem';

/** Stands before every query and mutation of both APIs, and lets none through with a text that cannot be taken. */
@Injectable()
export class InputTextsGate implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info } = parseContext(context);
    if (!isGraphQL) return next.handle();
    const problem = textProblem(info.fieldName, context.getArgByIndex<Record<string, unknown>>(1));
    if (problem) throw new UserInputError(`inputTexts.${problem.key}`, { ...problem });
    return next.handle();
  }
}
