import { describe, expect, it } from 'vitest';
import { StatementNames } from './statement-names';

describe('names of statements', () => {
  it('are given from the second time on, and stay', () => {
    const names = new StatementNames(10);
    expect([1, 2, 3].map(() => names.of('SELECT $1'))).toEqual([undefined, 'statement_1', 'statement_1']);
  });

  it('differ from text to text', () => {
    const names = new StatementNames(10);
    for (const text of ['SELECT $1', 'SELECT $2']) names.of(text);
    expect(['SELECT $1', 'SELECT $2'].map(text => names.of(text))).toEqual(['statement_1', 'statement_2']);
  });

  it('are given to so many and no more', () => {
    const names = new StatementNames(1);
    for (const text of ['a', 'a', 'b', 'b']) names.of(text);
    expect([names.of('a'), names.of('b')]).toEqual(['statement_1', undefined]);
  });

  it('are forgotten of texts that came once, not of those that came again', () => {
    const names = new StatementNames(2);
    for (const text of ['often', 'often', 'b', 'c', 'd', 'b']) names.of(text);
    expect([names.of('often'), names.of('b')]).toEqual(['statement_1', 'statement_2']);
  });
});
