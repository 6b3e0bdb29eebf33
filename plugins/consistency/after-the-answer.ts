import { asyncScheduler, type MonoTypeOperatorFunction, observeOn } from 'rxjs';

const MILLISECONDS = 20;

/**
 * For events of which a job is made: the answer to whoever caused them goes out first, as nobody has to wait until a job is
 * written.
 */
export const afterTheAnswer = <T>(): MonoTypeOperatorFunction<T> => observeOn(asyncScheduler, MILLISECONDS);
