import { readFileSync } from 'fs';
import path from 'path';
import type { Page } from 'playwright-core';

/** As much of an axe-core violation as is judged. */
interface Violation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What the script below puts into the page, where `evaluate` runs its functions. */
declare const axe: {
  run: (context: { include: string[][] }, options: object) => Promise<{ violations: Violation[] }>;
};

const script = readFileSync(path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds serious or critical inside the elements that `within` selects: our own components, since the stock
 * admin around them is not ours to mend.
 */
export async function seriousViolations(page: Page, within: string[]): Promise<string[]> {
  if (within.length === 0) return [];
  await page.evaluate(script);
  const violations = await page.evaluate(async (selectors: string[]) => {
    const context = { include: selectors.map(selector => [selector]) };
    const { violations: found } = await axe.run(context, { resultTypes: ['violations'] });
    return found.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.map(node => `  ${node.html}`)].join('\n'));
}
