import { expect } from 'vitest';
import { test } from './support/browser-test';
import { codesOn } from './support/list-filters';
import { place, receive } from './support/orders';
import { shopServer } from './support/shop';

interface Queues {
  orderQueues: { queue: string; count: number; amounts: { currencyCode: string; amount: number }[] }[];
}

const euros = (cents: number) =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100).replace(/\s/g, ' ');

test('the dashboard counts what is to be collected and delivered, with amounts, and leads to those orders', async ({
  visit,
}) => {
  const unpaid = await place();
  const paid = await place();
  await receive(paid);
  const admin = await shopServer.admin();
  const { orderQueues } = await admin.request<Queues>(
    `{ orderQueues { queue count amounts { currencyCode amount } } }`,
  );
  const { page } = await visit();

  for (const [queue, name, order, other] of [
    ['TO_COLLECT', 'À encaisser', unpaid, paid],
    ['TO_DELIVER', 'À livrer', paid, unpaid],
  ] as const) {
    await page.goto(`${shopServer.url}/admin/`);
    const tile = page.getByRole('link', { name: new RegExp(`^${name} \\d+`) });
    await tile.waitFor();
    const expected = orderQueues.find(candidate => candidate.queue === queue);
    const text = (await tile.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(`${name} ${expected?.count ?? ''} ${euros(expected?.amounts[0]?.amount ?? 0)}`);
    await tile.click();
    // The dashboard has codes of orders too.
    await page.waitForURL(/\/orders\?/);
    await expect.poll(() => codesOn(page)).toContain(order.code);
    expect(await codesOn(page)).not.toContain(other.code);
  }
});
