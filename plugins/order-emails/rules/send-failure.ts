/** Why a message could not be sent, as far as a merchant can do something about it. */
export type SendFailure = 'recipient' | 'address' | 'login' | 'unreachable' | 'refused' | 'other';

/** First match wins. The texts are those of nodemailer, of Node's sockets and of the outbox itself. */
const SIGNS: readonly (readonly [SendFailure, RegExp])[] = [
  ['address', /^Not an e-mail address|No recipients defined/i],
  ['login', /Invalid login|Missing credentials|EAUTH|\b535\b/i],
  ['recipient', /recipients were rejected/i],
  [
    'unreachable',
    /ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENETUNREACH|ETIMEDOUT|EPIPE|timeout|Greeting never received|closed/i,
  ],
  ['refused', /Message failed|command failed|\b[45]\d\d\b/i],
];

/** @param error what was kept of the last attempt */
export function sendFailure(error: string): SendFailure {
  return SIGNS.find(([, sign]) => sign.test(error))?.[0] ?? 'other';
}
