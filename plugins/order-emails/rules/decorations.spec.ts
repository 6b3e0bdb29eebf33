import { describe, expect, it } from 'vitest';
import { decorationView } from './decorations';
import { WORDS } from './words';

describe('decorations in a message', () => {
  it('names what was chosen and nothing else', () => {
    const chosen = { method: { name: 'Sérigraphie' }, location: null, color: 'Bleu', instructions: null };
    expect(decorationView({ name: 'Mug', quantity: 10 }, chosen, WORDS.fr)).toEqual({
      name: 'Mug',
      quantity: 10,
      details: [
        { label: 'Procédé', text: 'Sérigraphie' },
        { label: 'Couleur', text: 'Bleu' },
      ],
    });
  });
});
