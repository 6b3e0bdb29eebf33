import { createShopServer } from '../../e2e/support/test-server';
import { AccountGuide } from './play-accounts';
import { BoutiqueGuide } from './play-boutique';
import { CompanyPaymentGuide } from './play-company-payment';
import { CompanyStoreGuide } from './play-company';
import { Report } from './report';

/** `npm run demo`: the guides, over HTTP, against a server of its own on a throw-away database. */
async function main(): Promise<void> {
  console.log('Un serveur démarre, sur une base de données jetable…');
  const server = await createShopServer();
  const report = new Report();
  try {
    console.log(`Guide A, à ${server.url}/shop-api`);
    await new BoutiqueGuide(server, report).play();
    console.log('\nGuide B, étapes 1 et 2');
    await new CompanyStoreGuide(server, report).play();
    console.log('\nGuide B, étapes 4 et 5');
    await new CompanyPaymentGuide(server, report).play();
    console.log('\nGuide B, les pages du compte');
    await new AccountGuide(server, report).play();
  } finally {
    await server.stop();
  }
  const { failed } = report;
  console.log(
    failed.length ? `\n${failed.length} écart(s) :\n  ${failed.join('\n  ')}` : '\nTout est conforme aux guides.',
  );
  process.exitCode = failed.length ? 1 : 0;
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exit(1);
});
