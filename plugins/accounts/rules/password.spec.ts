import { describe, expect, it } from 'vitest';
import { passwordProblems } from './password';

describe('B18 the password rule', () => {
  it.each(['Camille-2026!', "abcdefg_@();,'&", "_@();,'&7", 'mot de passe à moi', 'ключ-пароль', '🚲🚲🚲🚲🚲🚲🚲a'])(
    'takes "%s"',
    password => {
      expect(passwordProblems(password)).toEqual([]);
    },
  );

  it.each([
    ['abc', ['tooShort']],
    ['', ['tooShort', 'noLetterOrDigit']],
    ["_@();,'&", ['noLetterOrDigit']],
    ['🚲🚲🚲a', ['tooShort']],
    ['a'.repeat(73), ['tooLong']],
    ['é'.repeat(37), ['tooLong']],
    ['12345678', ['common']],
    ['PassWord1', ['common']],
    ['motdepasse', ['common']],
    ['Azerty123', ['common']],
  ])('refuses "%s": %j', (password, problems) => {
    expect(passwordProblems(password)).toEqual(problems);
  });
});
