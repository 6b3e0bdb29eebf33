import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import {
  ConfigService,
  internal_getRequestContext as requestContextOf,
  isGraphQlErrorResult,
  parseContext,
  type RequestContext,
} from '@vendure/core';
import { finalize, from, mergeMap, type Observable, of } from 'rxjs';
import { PasswordRefusedError, TooManyAttemptsError } from '../errors';
import type { Attempt } from '../rules/attempt-keys';
import { AttemptTurnsService } from '../services/attempt-turns.service';
import { LoginLimitsService } from '../services/login-limits.service';

interface Identified {
  identifier?: string;
}

interface CredentialArguments {
  username?: string;
  input?: { native?: { username: string } | null; password?: string | null };
}

/** Whose password is being tried; by the names of the mutations, in both APIs. */
const TRIED: Partial<Record<string, (args: CredentialArguments, ctx: RequestContext) => string | undefined>> = {
  login: ({ username }) => username,
  authenticate: ({ input }) => input?.native?.username,
  updateCustomerPassword: ownIdentifier,
  requestUpdateCustomerEmailAddress: ownIdentifier,
  exportMyData: ownIdentifier,
  eraseMyData: ownIdentifier,
};

function ownIdentifier(_args: CredentialArguments, ctx: RequestContext): string | undefined {
  return ctx.session?.user?.identifier;
}

/**
 * Stands before the mutations that take a password: those that try one are limited, and one that is chosen at
 * registration is judged before anything tells whether its address has an account already.
 */
@Injectable()
export class CredentialsGate implements NestInterceptor {
  constructor(
    private limits: LoginLimitsService,
    private turns: AttemptTurnsService,
    @Inject(ConfigService) private config: ConfigService,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { isGraphQL, info, req } = parseContext(context);
    if (!isGraphQL || info.parentType.name !== 'Mutation') return next.handle();
    const args = context.getArgByIndex<CredentialArguments>(1);
    const ctx = requestContextOf(req, context);
    if (info.fieldName === 'resetPassword') return this.reset(req.ip ?? '', next);
    if (info.fieldName === 'registerCustomerAccount') return this.register(ctx, args.input?.password, next);
    const identifier = TRIED[info.fieldName]?.(args, ctx);
    return identifier === undefined ? next.handle() : this.limited({ identifier, address: req.ip ?? '' }, next);
  }

  private limited(attempt: Attempt, next: CallHandler): Observable<unknown> {
    return from(this.turns.take(attempt)).pipe(mergeMap(release => this.begun(attempt, next).pipe(finalize(release))));
  }

  private begun(attempt: Attempt, next: CallHandler): Observable<unknown> {
    return from(this.limits.begin(attempt)).pipe(
      mergeMap(minutes =>
        minutes === null
          ? next.handle().pipe(mergeMap(answer => this.end(attempt, answer)))
          : of(new TooManyAttemptsError(minutes)),
      ),
    );
  }

  /** @param answer a resolver's, which may be a promise still */
  private async end(attempt: Attempt, answer: unknown): Promise<unknown> {
    const result = await answer;
    const wrong = isGraphQlErrorResult(result as never) && (result as { errorCode: string }).errorCode === WRONG;
    if (!wrong) await this.limits.succeed(attempt);
    return result;
  }

  /** Who has chosen a new password, by a link to their own mailbox, does not have to wait any more. */
  private reset(address: string, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      mergeMap(async (answer: Identified | Promise<Identified>) => {
        const result = await answer;
        if (result.identifier) await this.limits.succeed({ identifier: result.identifier, address });
        return result;
      }),
    );
  }

  private register(ctx: RequestContext, password: string | null | undefined, next: CallHandler): Observable<unknown> {
    if (!password) return next.handle();
    const { passwordValidationStrategy } = this.config.authOptions;
    return from(Promise.resolve(passwordValidationStrategy.validate(ctx, password))).pipe(
      mergeMap(verdict => (typeof verdict === 'string' ? of(new PasswordRefusedError(verdict)) : next.handle())),
    );
  }
}

const WRONG = 'INVALID_CREDENTIALS_ERROR';
