import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** What the stock admin or the browser says by itself on any screen. Each entry: a text, and why it is none of ours. */
const notOurs: { text: RegExp; because: string }[] = [
  {
    text: /404 \(Not Found\) \(http:\/\/localhost:\d+\/favicon\.ico/,
    because:
      'Chromium looks for one beside a document that is no page, as a printed invoice is, and Vendure serves none',
  },
];

/** Everything that a page complains of: console errors and warnings, uncaught errors, requests to other hosts. */
export class ConsoleWatch {
  private readonly complaints: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(context: BrowserContext, ownUrl: string) {
    context.on('console', message => {
      if (['error', 'warning', 'assert'].includes(message.type())) this.note(textOf(message));
    });
    context.on('weberror', webError => {
      this.note(`uncaught: ${webError.error().stack ?? webError.error().message}`);
    });
    context.on('request', request => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${ownUrl}/`)) this.note(`request to another host: ${url}`);
    });
  }

  /** For a test that provokes a complaint of the browser, for instance by an answer 403. */
  expect(text: RegExp): void {
    this.expected.push(text);
  }

  get unexpected(): string[] {
    const excused = [...notOurs.map(({ text }) => text), ...this.expected];
    return this.complaints.filter(complaint => !excused.some(text => text.test(complaint)));
  }

  private note(complaint: string): void {
    this.complaints.push(complaint);
  }
}

function textOf(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}
