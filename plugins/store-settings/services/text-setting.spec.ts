import { Channel } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { storeName } from './store-name';
import { textSetting } from './text-setting';

const store = (siteName: string | null) => new Channel({ code: 'boutique', customFields: { siteName } });

describe('a text among the settings', () => {
  it.each([null, '', '   ', '\n'])('that was cleared to %j is not set', siteName => {
    expect(textSetting(store(siteName), 'siteName')).toBeNull();
    expect(storeName(store(siteName))).toBe('boutique');
  });

  it('is read without the spaces around it', () => {
    expect(textSetting(store(' La Petite Papeterie '), 'siteName')).toBe('La Petite Papeterie');
  });
});
