import type { BenchServer } from './bench-server';
import type { BenchOptions, BenchServers } from './bench-servers';
import { checkoutSteps, newCustomer, openStorefront, type PlacedOrder, setLoyalty } from './checkout';
import { alternate } from './measure';
import { profileOf, type Profile } from './profile';
import { measuresOf, type Run } from './runs';
import { settle } from './settlement';
import type { Measure } from './table';

/** The actions of one server, each on orders of its own. */
async function player(server: BenchServer) {
  const storefront = await openStorefront(server);
  const admin = await server.admin();
  const awaiting: PlacedOrder[] = [];
  return {
    checkout: async (): Promise<Run> => {
      const { steps, placed } = checkoutSteps(await newCustomer(server), storefront);
      const run = await server.measure(async () => {
        for (const step of steps) await step.run();
      });
      awaiting.push(placed());
      return run;
    },
    /** Of an order that {@link checkout} has placed. */
    settlement: (): Promise<Run> => {
      const order = awaiting.shift();
      if (!order) throw new Error('There are no more orders to settle');
      return server.measure(() => settle(server.composition, admin, order));
    },
    /** The same steps, each with its own time and queries. */
    profile: async (): Promise<(Run & { name: string })[]> => {
      const { steps, placed } = checkoutSteps(await newCustomer(server), storefront);
      const runs: (Run & { name: string })[] = [];
      for (const step of steps) runs.push({ name: step.name, ...(await server.measure(step.run)) });
      const order = placed();
      runs.push({ name: 'settle', ...(await server.measure(() => settle(server.composition, admin, order))) });
      return runs;
    },
  };
}

interface ShopMeasures {
  measures: Measure[];
  profile: Profile | null;
}

/** Checkout and settlement, ours and plain; with `all` also what has no goal. */
export async function measureShop(
  servers: BenchServers,
  { runs, warmUp, all, profiled }: BenchOptions,
): Promise<ShopMeasures> {
  const { kind } = servers;
  // What a store does on top of plain Vendure's settlement is measured by itself.
  await setLoyalty(servers.ours, false);
  const [ours, plain] = [await player(servers.ours), await player(servers.plain)];
  const checkout = await alternate(runs, warmUp, ours.checkout, plain.checkout);
  const settlement = await alternate(runs, warmUp, ours.settlement, plain.settlement);
  const steps = profiled ? await alternate(runs, 1, ours.profile, plain.profile) : null;
  const measures = [
    ...measuresOf('whole checkout', kind, 1.1, checkout),
    ...measuresOf('markPaymentReceived / settlePayment', kind, 1.3, settlement),
  ];
  await setLoyalty(servers.ours, true);
  if (all) {
    const ordered = async (shop: typeof ours) => {
      await shop.checkout();
      return shop.settlement();
    };
    const loyal = await alternate(
      runs,
      warmUp,
      () => ordered(ours),
      () => ordered(plain),
    );
    measures.push(...measuresOf('the same with loyalty points', kind, null, loyal));
  }
  return { measures, profile: steps && profileOf(kind, steps) };
}
