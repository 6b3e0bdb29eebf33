import { TransactionalConnection } from '@vendure/core';
import { MoreThan } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { registerCustomer } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { LoginAttempts } from '../entities/login-attempts.entity';

const PASSWORD = 'Camille-2026!';
const REGISTER = `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) {
  __typename ... on ErrorResult { message } ... on PasswordValidationError { validationErrorMessage } } }`;
const LOGIN = `mutation ($email: String!, $password: String!) { login(username: $email, password: $password) {
  __typename ... on ErrorResult { errorCode message } ... on InvalidCredentialsError { authenticationError } } }`;
const CHANGE = `mutation ($old: String!, $new: String!) { updateCustomerPassword(currentPassword: $old, newPassword: $new) {
  __typename ... on ErrorResult { message } } }`;

interface Answer {
  __typename: string;
  message?: string;
  authenticationError?: string;
}

describe('B18 passwords', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  const logIn = async (client: GraphqlClient, email: string, password: string) =>
    (await client.request<{ login: Answer }>(LOGIN, { email, password })).login;
  const register = async (emailAddress: string, password: string, language = 'fr') =>
    (
      await server
        .shop('boutique', language)
        .request<{ registerCustomerAccount: Answer }>(REGISTER, { input: { emailAddress, password } })
    ).registerCustomerAccount;

  it.each([
    ['abc', 'fr', 'Le mot de passe doit avoir au moins 8 caractères.'],
    ['abc', 'en', 'The password must have at least 8 characters.'],
    ["_@();,'&", 'fr', 'Le mot de passe doit contenir une lettre ou un chiffre.'],
    [
      '--',
      'fr',
      'Le mot de passe doit avoir au moins 8 caractères. Le mot de passe doit contenir une lettre ou un chiffre.',
    ],
    ['Password1', 'fr', 'Ce mot de passe est trop courant : choisissez-en un que personne ne devine.'],
  ])('refuses "%s" and says what is missing (%s)', async (password, language, message) => {
    expect(await register('nouvelle@example.com', password, language)).toEqual({
      __typename: 'PasswordValidationError',
      message,
      validationErrorMessage: message,
    });
  });

  it('answers the same to an address that has an account, with a good password and with a bad one', async () => {
    await registerCustomer(server.shop(), 'connue@example.com');
    for (const password of ['Une-Autre-2026!', 'abc']) {
      const known = await register('connue@example.com', password);
      expect(known).toEqual(await register(`inconnue-${password.length}@example.com`, password));
    }
    expect(await logIn(server.shop(), 'connue@example.com', 'Une-Autre-2026!')).toMatchObject({
      __typename: 'InvalidCredentialsError',
    });
  });

  it('holds a changed password to the same rule', async () => {
    const shop = server.shop('boutique', 'fr');
    await registerCustomer(shop, 'change@example.com');
    const change = (next: string) =>
      shop.request<{ updateCustomerPassword: Answer }>(CHANGE, { old: PASSWORD, new: next });
    expect((await change('motdepasse')).updateCustomerPassword).toEqual({
      __typename: 'PasswordValidationError',
      message: 'Ce mot de passe est trop courant : choisissez-en un que personne ne devine.',
    });
    expect((await change('Toute-Nouvelle-2026')).updateCustomerPassword.__typename).toBe('Success');
    expect((await logIn(server.shop(), 'change@example.com', 'Toute-Nouvelle-2026')).__typename).toBe('CurrentUser');
  });
});

describe('log-in attempts', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer({ demoData: true });
  });
  afterAll(() => server.stop());

  const logIn = async (client: GraphqlClient, email: string, password: string) =>
    (await client.request<{ login: Answer }>(LOGIN, { email, password })).login;
  const attempts = () => server.app.get(TransactionalConnection).rawConnection.getRepository(LoginAttempts);
  const waiting = {
    __typename: 'InvalidCredentialsError',
    errorCode: 'INVALID_CREDENTIALS_ERROR',
    authenticationError: 'TOO_MANY_ATTEMPTS',
    message: 'Trop de tentatives : réessayez dans 15 minutes, ou demandez un nouveau mot de passe.',
  };

  it('are limited for an account and address, however many come at once, and the right password waits too', async () => {
    await registerCustomer(server.shop(), 'cible@example.com');
    const guesses = Array.from({ length: 30 }, (_, index) =>
      logIn(server.shop('boutique', 'fr'), index % 2 ? 'cible@example.com' : ' CIBLE@example.com', `Faux-${index}`),
    );
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ authenticationError }) => authenticationError === '')).toHaveLength(10);
    expect(answers.filter(({ authenticationError }) => authenticationError === 'TOO_MANY_ATTEMPTS')).toHaveLength(20);
    expect(await logIn(server.shop('boutique', 'fr'), 'cible@example.com', PASSWORD)).toEqual(waiting);
    expect((await logIn(server.shop('boutique', 'en'), 'cible@example.com', PASSWORD)).message).toBe(
      'Too many attempts: try again in 15 minutes, or ask for a new password.',
    );
  });

  it('do not count against one another while their passwords are right', async () => {
    await registerCustomer(server.shop(), 'presse@example.com');
    const logIns = Array.from({ length: 30 }, () => logIn(server.shop(), 'presse@example.com', PASSWORD));
    expect(new Set((await Promise.all(logIns)).map(({ __typename }) => __typename))).toEqual(new Set(['CurrentUser']));
  });

  it('leave other accounts alone', async () => {
    const shop = server.shop();
    await registerCustomer(shop, 'voisine@example.com');
    expect((await logIn(server.shop(), 'voisine@example.com', PASSWORD)).__typename).toBe('CurrentUser');
  });

  it('do not differ for an account that is not there', async () => {
    const answers: Answer[] = [];
    for (let index = 0; index < 11; index += 1) {
      answers.push(await logIn(server.shop('boutique', 'fr'), 'personne@example.com', `Faux-${index}`));
    }
    expect(answers.slice(0, 10).every(({ authenticationError }) => authenticationError === '')).toBe(true);
    expect(answers[10]).toEqual(waiting);
  });

  it('are forgotten with a new password, chosen by mail', async () => {
    const shop = server.shop();
    await shop.request(`mutation { requestPasswordReset(emailAddress: "cible@example.com") { __typename } }`);
    const mail = await server.smtp.waitFor(
      m => m.recipients.includes('cible@example.com') && m.text.includes('password-reset'),
    );
    const token = decodeURIComponent(/token=([^\s"&)\]]+)/.exec(mail.text)![1]);
    const { resetPassword } = await shop.request<{ resetPassword: Answer }>(
      `mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }`,
      { token, password: 'Retrouvee-2026!' },
    );
    expect(resetPassword.__typename).toBe('CurrentUser');
    expect((await logIn(server.shop(), 'cible@example.com', 'Retrouvee-2026!')).__typename).toBe('CurrentUser');
  });

  it('are forgotten after a quarter of an hour, and after a right password', async () => {
    await attempts().update({ value: MoreThan(-1) }, { endsAt: new Date(Date.now() - 1000) });
    expect((await logIn(server.shop(), 'personne@example.com', 'x')).authenticationError).toBe('');
    await registerCustomer(server.shop(), 'etourdie@example.com');
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 8; index += 1) await logIn(server.shop(), 'etourdie@example.com', 'Faux-Mot-1');
      expect((await logIn(server.shop(), 'etourdie@example.com', PASSWORD)).__typename).toBe('CurrentUser');
    }
  });

  it('are limited in the Admin API too, for administrators who know their password as well', async () => {
    for (let index = 0; index < 10; index += 1) await logIn(server.stranger(), 'superadmin', `Faux-${index}`);
    const refused = await logIn(server.stranger().with({ languageCode: 'fr' }), 'superadmin', 'superadmin');
    expect(refused).toEqual(waiting);
    await attempts().update({ value: MoreThan(-1) }, { endsAt: new Date(Date.now() - 1000) });
    expect((await logIn(server.stranger(), 'superadmin', 'superadmin')).__typename).toBe('CurrentUser');
  });

  it('are counted for whoever has only a stolen session', async () => {
    const shop = server.shop('boutique', 'fr');
    await registerCustomer(shop, 'session@example.com');
    const change = async (old: string) =>
      (await shop.request<{ updateCustomerPassword: Answer }>(CHANGE, { old, new: 'Une-Autre-2026!' }))
        .updateCustomerPassword;
    for (let index = 0; index < 10; index += 1) await change(`Faux-${index}`);
    expect((await change(PASSWORD)).message).toBe(waiting.message);
  });

  it('log out everywhere ends every session', async () => {
    const phone = server.shop();
    await registerCustomer(phone, 'partout@example.com');
    const desktop = server.shop();
    await desktop.login('partout@example.com', PASSWORD);
    const { logoutEverywhere } = await phone.request<{ logoutEverywhere: object }>(
      `mutation { logoutEverywhere { success } }`,
    );
    expect(logoutEverywhere).toEqual({ success: true });
    for (const device of [phone, desktop]) {
      expect(await device.request(`{ activeCustomer { id } }`)).toEqual({ activeCustomer: null });
    }
    const { errors } = await server.shop().raw(`mutation { logoutEverywhere { success } }`);
    expect(errors?.[0].extensions?.code).toBe('FORBIDDEN');
  });
});
