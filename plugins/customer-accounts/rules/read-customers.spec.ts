import { describe, expect, it } from 'vitest';
import { decodeText } from '../../text-files';
import { readCustomers } from './read-customers';

const groups = new Set(['VIP', 'Écoles']);

describe('a file of customers', () => {
  it('is read with French or English titles, commas, semicolons or tabs', () => {
    const expected = {
      line: 2,
      emailAddress: 'ana@example.com',
      firstName: 'Ana',
      lastName: 'Été; fils',
      phoneNumber: '01',
      companyName: 'Acme',
      groups: ['VIP', 'Écoles'],
    };
    for (const text of [
      '\ufeffPrénom;Nom;Adresse e-mail;Téléphone;Société;Groupes\r\nAna;"Été; fils";Ana@Example.com;01;Acme;VIP | Écoles\r\n',
      'first name,last name,email,phone,company,groups\nAna,Été; fils,ana@example.com,01,Acme,VIP|Écoles\n',
      'E-MAIL\tNom\tPrénom\tSociété\tTéléphone\tGroupe\nana@example.com\tÉté; fils\tAna\tAcme\t01\tVIP|Écoles',
    ]) {
      expect(readCustomers(text, groups)).toEqual({ customers: [expected], problems: [] });
    }
  });

  it('tells what is wrong with each line, and reads the others', () => {
    const lines = [
      'email;nom;société;groupe',
      'bonne@example.com;A;;',
      'mauvaise;B;;',
      'BONNE@example.com;C;;',
      'groupe@example.com;D;;Inconnu',
      `longue@example.com;${'x'.repeat(256)};;`,
      'societe@example.com;E;\u200b\u200b;',
      '',
      '"derniere+1@example.com";"<script>";;',
    ];
    const { customers, problems } = readCustomers(lines.join('\n'), groups);
    expect(customers.map(({ line, emailAddress }) => [line, emailAddress])).toEqual([
      [2, 'bonne@example.com'],
      [9, 'derniere+1@example.com'],
    ]);
    expect(problems.map(({ line, key }) => [line, key])).toEqual([
      [3, 'email'],
      [4, 'twice'],
      [5, 'group'],
      [6, 'text'],
      [7, 'company'],
    ]);
  });

  it.each([
    ['', 'noEmailColumn'],
    ['nom;prénom\nA;B', 'noEmailColumn'],
    ['email;nom\n"a@example.com;B', 'notCsv'],
  ])('is refused whole: %j', (text, key) => {
    const { customers, problems } = readCustomers(text, groups);
    expect(customers).toEqual([]);
    expect(problems).toMatchObject([{ line: 1, key }]);
  });

  it.each<[string, BufferEncoding]>([
    ['UTF-8', 'utf8'],
    ['Windows', 'latin1'],
    ['UTF-16', 'utf16le'],
  ])('is read in %s', (_name, encoding) => {
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    expect(decodeText(Buffer.from(`${mark}nom;Été`, encoding))).toContain('Été');
  });
});
