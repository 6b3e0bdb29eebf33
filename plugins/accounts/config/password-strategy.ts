import type { PasswordValidationStrategy, RequestContext } from '@vendure/core';
import { passwordProblems } from '../rules/password';

/** The rule for every password that is chosen from now on, customers' and administrators'; says what is missing. */
export class ShopPasswordStrategy implements PasswordValidationStrategy {
  validate(ctx: RequestContext, password: string): true | string {
    const problems = passwordProblems(password);
    return problems.length === 0 || problems.map(problem => ctx.translate(`accounts.password.${problem}`)).join(' ');
  }
}
