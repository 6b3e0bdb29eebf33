import type { BenchServer } from './bench-server';
import type { BenchOptions, BenchServers } from './bench-servers';
import { addGrid, newVisitor, openGrid, readGrid } from './grid';
import { alternate } from './measure';
import { measuresOf } from './runs';
import type { Measure } from './table';

async function player(server: BenchServer) {
  const product = await openGrid(server);
  return {
    add: async () => {
      const shop = await newVisitor(server);
      return server.measure(() => addGrid(server, shop, product));
    },
    read: async () => {
      const shop = await newVisitor(server);
      return server.measure(() => readGrid(server, shop, product));
    },
  };
}

function assertSame<T>(
  what: string,
  runs: { ours: { result: T }[]; plain: { result: T }[] },
  of: (result: T) => string,
) {
  const found = new Set([...runs.ours, ...runs.plain].map(run => of(run.result)));
  if (found.size !== 1) throw new Error(`${what} differ: ${[...found].join(' and ')}`);
}

/** The grid of 54 cells, ours and plain Vendure's 54 items and variants. */
export async function measureGrid(servers: BenchServers, { runs, warmUp }: BenchOptions): Promise<Measure[]> {
  const [ours, plain] = [await player(servers.ours), await player(servers.plain)];
  const add = await alternate(runs, warmUp, ours.add, plain.add);
  assertSame('Totals', add, ({ totalQuantity, subTotal, totalWithTax }) =>
    [totalQuantity, subTotal, totalWithTax].join(' / '),
  );
  const read = await alternate(runs, warmUp, ours.read, plain.read);
  assertSame('Numbers of cells', read, String);
  return [
    ...measuresOf('54 cells at once / addItemsToOrder', servers.kind, 0.35, add),
    ...measuresOf('quantityMatrix / variants', servers.kind, 1.2, read),
  ];
}
