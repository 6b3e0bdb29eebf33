import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const PROBLEM = `query ($field: String!, $value: JSON) {
  storeSettingProblem(field: $field, value: $value) { languageCode value } }`;

describe('Informations société', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
  });
  afterAll(() => server.stop());

  const ask = async (field: string, value: unknown) =>
    (
      await admin.request<{ storeSettingProblem: { languageCode: string; value: string }[] | null }>(PROBLEM, {
        field,
        value,
      })
    ).storeSettingProblem;

  it.each([
    ['iban', 'FR7630006000011234567890188', 'IBAN : n’est pas un IBAN valide.', 'IBAN: is not a valid IBAN.'],
    [
      'merchantEmail',
      'bonjour',
      'E-mail du marchand : n’est pas une adresse e-mail valide.',
      'Merchant’s e-mail: is not a valid e-mail address.',
    ],
    [
      'deliveryDelayDays',
      -1,
      'Délai de livraison (jours ouvrés) : doit être compris entre 0 et 365.',
      'Delivery delay (working days): must be between 0 and 365.',
    ],
  ])('says what is wrong with %s %s, in both languages, before anything is saved', async (field, value, fr, en) => {
    expect(await ask(field, value)).toEqual([
      { languageCode: 'fr', value: fr },
      { languageCode: 'en', value: en },
    ]);
  });

  it.each([
    ['iban', 'FR76 3000 6000 0112 3456 7890 189'],
    ['iban', ''],
    ['iban', null],
    ['addressLines', ['12 rue des Écoles', '75005 Paris']],
    ['notices', [{ languageCode: 'fr', text: 'Fermé en août.' }]],
    ['deliveryDelayDays', 5],
  ])('has nothing to say against %s %j', async (field, value) => {
    expect(await ask(field, value)).toBeNull();
  });

  it('judges lists too', async () => {
    expect((await ask('addressLines', Array(9).fill('rue')))?.[0].value).toContain('plus de 8');
    expect((await ask('notices', [{ languageCode: 'françois', text: 'x' }]))?.[0].value).toContain('langue');
  });

  it.each([
    ['unknown', 'x'],
    ['iban', 12],
    ['iban', { a: 1 }],
    ['notices', [null]],
    ['notices', 'x'],
    ['logo', 'x'],
  ])('refuses to judge %s %j', async (field, value) => {
    await expect(ask(field, value)).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
  });

  it('is for those who may change a store', async () => {
    await expect(server.stranger().request(PROBLEM, { field: 'iban', value: 'x' })).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
  });
});
