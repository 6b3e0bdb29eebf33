import type { BrowserContext, Page } from 'playwright-core';
import { type Credentials, shopServer } from './shop';

export type UiLanguage = 'fr' | 'en';
export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Somebody at the admin: who, in which store, reading which language. */
export interface Visit extends Credentials {
  channel: string;
  language: UiLanguage;
}

/** What the stock admin calls its own things. */
const words = {
  fr: { user: "Nom d'utilisateur", password: 'Mot de passe', remember: 'Se souvenir de moi', logIn: 'Connexion' },
};

/** Fills the log-in form, as French as the server's default, and waits for the first screen. */
export async function logIn(page: Page, { username, password }: Credentials): Promise<void> {
  await page.goto(`${shopServer.url}/admin/login`);
  await page.getByRole('textbox', { name: words.fr.user }).fill(username);
  await page.getByRole('textbox', { name: words.fr.password }).fill(password);
  await page.getByText(words.fr.remember).click();
  await page.getByRole('button', { name: words.fr.logIn }).click();
  await page.getByRole('link', { name: 'Commandes' }).first().waitFor();
}

/** Chooses the store at the top of the menu. An administrator of one store is in it, and has no menu there. */
export async function chooseStore(page: Page, channel: string): Promise<void> {
  const switcher = page.locator('vdr-channel-switcher .active-channel');
  if ((await switcher.count()) === 0 || (await switcher.textContent())?.trim() === channel) return;
  await switcher.click();
  await page.getByRole('button', { name: channel, exact: true }).click();
  await switcher.getByText(channel, { exact: true }).waitFor();
}

/** From French to English, in the menu of the person who is logged in. */
export async function chooseEnglish(page: Page): Promise<void> {
  await page.locator('vdr-user-menu').getByRole('button').first().click();
  await page.getByRole('button', { name: 'français' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').first().selectOption({ label: 'EN (anglais)' });
  await dialog.getByRole('button', { name: 'Définir la langue' }).click();
  await dialog.waitFor({ state: 'detached' });
}

const kept = new Map<string, Promise<StorageState>>();

/** A logged-in browser's storage: made once for each person and store, by the log-in form, and used by every test after. */
export async function storageOf(visit: Visit, newContext: () => Promise<BrowserContext>): Promise<StorageState> {
  const { username, channel } = visit;
  const key = JSON.stringify({ username, channel });
  let state = kept.get(key);
  if (!state) {
    state = enter(visit, newContext);
    // A failed log-in is tried again by the next test.
    state.catch(() => kept.delete(key));
    kept.set(key, state);
  }
  return inLanguage(await state, visit.language);
}

async function enter(visit: Visit, newContext: () => Promise<BrowserContext>): Promise<StorageState> {
  const context = await newContext();
  try {
    const page = await context.newPage();
    await logIn(page, visit);
    await chooseStore(page, visit.channel);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

/** The admin keeps the reader's language in its local storage. */
function inLanguage({ cookies, origins }: StorageState, language: UiLanguage): StorageState {
  const entryIn = (entry: { name: string; value: string }) =>
    entry.name.endsWith('_uiLanguageCode') ? { ...entry, value: JSON.stringify(language) } : entry;
  return {
    cookies,
    origins: origins.map(({ origin, localStorage }) => ({ origin, localStorage: localStorage.map(entryIn) })),
  };
}
