import { describe, expect, it } from 'vitest';
import { chosenByStore, isChosenByStore } from './store-choice';

const methods = ['cheque', 'stripe-card', 'cash'].map(code => ({ code, name: `name of ${code}` }));

describe('B12 what the store chooses of its payment methods', () => {
  it('is everything where nothing is chosen', () => {
    expect(chosenByStore(null, methods, 'fr')).toEqual(methods);
    expect(chosenByStore([], methods, 'fr')).toEqual(methods);
    expect(isChosenByStore([], 'cash')).toBe(true);
  });

  it('is what it names, in its order, under its label in the language of the customer', () => {
    const choices = [{ code: 'stripe-card', labelFr: 'Carte (Visa, CB)', labelEn: ' ' }, { code: 'cheque' }];
    expect(chosenByStore(choices, methods, 'fr').map(({ name }) => name)).toEqual([
      'Carte (Visa, CB)',
      'name of cheque',
    ]);
    expect(chosenByStore(choices, methods, 'en')[0].name).toBe('Carte (Visa, CB)');
    expect(isChosenByStore(choices, 'cash')).toBe(false);
  });

  it('leaves out what is not there', () => {
    expect(chosenByStore([{ code: 'bitcoin' }, { code: 'cash' }], methods, 'en').map(({ code }) => code)).toEqual([
      'cash',
    ]);
  });
});
