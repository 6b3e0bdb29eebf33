import type { NextFunction, Request, Response } from 'express';

const CODE = 'PAYLOAD_TOO_LARGE';
const MESSAGES = {
  fr: 'Cette requête est trop volumineuse.',
  en: 'This request is too large.',
};

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.too.large';
}

/** Nobody has looked yet which store the request is for, so that this is not the store's own choice. */
function languageOf(req: Request): keyof typeof MESSAGES {
  const wished = req.get('x-interface-language') ?? req.query.languageCode ?? req.acceptsLanguages('fr', 'en');
  return typeof wished === 'string' && wished.startsWith('en') ? 'en' : 'fr';
}

/**
 * Express error handler: 413 with an error as GraphQL writes it where the parser before it has refused a body for its
 * length, which Nest would answer with 500 and an empty message.
 */
export function answerBodyTooLarge(error: unknown, req: Request, res: Response, next: NextFunction): void {
  if (isTooLarge(error)) {
    res.status(413).json({ errors: [{ message: MESSAGES[languageOf(req)], extensions: { code: CODE } }] });
  } else next(error);
}
