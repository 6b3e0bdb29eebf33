import type { Action } from './action';

/**
 * Opens a document of the server in a page of its own. To be called within the click.
 * @param link asks for its address now, since links are short-lived
 */
export function openDocument(action: Action, link: () => Promise<string | null | undefined>): Promise<boolean> {
  // Opened at once, within the click, or the browser would take it for a pop-up.
  const page = window.open('', '_blank');
  return action.run(async () => {
    if (!page) return { __typename: 'Blocked', message: 'shop.shared.blocked' };
    page.opener = null;
    try {
      const address = await link();
      if (!address) throw new Error('The document has gone');
      page.location.href = address;
    } catch (reason) {
      page.close();
      throw reason;
    }
    return null;
  });
}
