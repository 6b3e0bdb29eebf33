import { ensureConfigLoaded } from '@vendure/core/dist/config/config-helpers';
import { existsSync } from 'fs';
import { mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'url';
import { invoicePdf } from '../plugins/invoicing/pdf/invoice-pdf';
import { sampleFacts } from '../plugins/invoicing/testing/sample';
import { invoicePage } from './invoice-page';
import { alternate, median, pairedRatio, timed } from './measure';
import type { Measure } from './table';

const LINES = 40;
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Our renderer against a browser that is already running, with the fonts and words of the same invoice. */
export async function measureInvoice(runs: number, warmUp: number): Promise<Measure[]> {
  if (!existsSync(executablePath)) {
    console.error(`Invoice PDF: left out, there is no Chromium at ${executablePath} (CHROMIUM_PATH)`);
    return [];
  }
  await ensureConfigLoaded();
  const facts = sampleFacts(
    {
      lines: Array.from({ length: LINES }, (_, index) => ({
        listPrice: 990 + 35 * index,
        listPriceIncludesTax: true,
        taxRate: index % 3 ? 20 : 5.5,
        quantity: 1 + (index % 7),
        discounts: index % 5 ? [] : [-100],
      })),
      shipping: [{ listPrice: 690, listPriceIncludesTax: true, taxRate: 20 }],
    },
    {
      payments: [
        { method: 'Virement bancaire', receivedAt: new Date('2026-03-04T10:00:00Z'), reference: 'RF31', amount: 5000 },
      ],
    },
  );
  const directory = await mkdtemp(path.join(tmpdir(), 'bench-invoice-'));
  const file = path.join(directory, 'invoice.html');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await writeFile(file, invoicePage(facts));
    const render = async () => (await timed(() => invoicePdf(facts))).ms;
    const print = async () => {
      const { ms } = await timed(async () => {
        const page = await browser.newPage();
        await page.goto(pathToFileURL(file).href);
        await page.pdf({ preferCSSPageSize: true, printBackground: true });
        await page.close();
      });
      return ms;
    };
    const { ours, plain } = await alternate(runs, warmUp, render, print);
    return [
      {
        name: `invoice PDF, ${LINES} lines`,
        database: '–',
        ours: median(ours),
        plain: median(plain),
        paired: pairedRatio(ours, plain),
        goal: 0.25,
      },
    ];
  } finally {
    await browser.close();
    await rm(directory, { recursive: true, force: true });
  }
}
