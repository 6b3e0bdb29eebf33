import type { Environment } from './environment';

/** What the console says once the server is up: addresses that answer, and in development the log-in. */
export function startNotice({ publicUrl, production, smtp, superadmin }: Environment): string {
  const lines = [
    `Admin      ${publicUrl}/admin`,
    `Shop API   ${publicUrl}/shop-api`,
    `Admin API  ${publicUrl}/admin-api`,
    ...(smtp || production ? [] : [`Mailbox    ${publicUrl}/mailbox`]),
    ...(production ? [] : [`Log-in     ${superadmin.username} / ${superadmin.password}`]),
  ];
  return `\n  ${lines.join('\n  ')}\n`;
}
