export const SIGNED_LINKS_OPTIONS = Symbol('SIGNED_LINKS_OPTIONS');

export interface SignedLinksOptions {
  /** Key of the signatures. Changing it ends every link given so far. */
  secret: string;
  /** Base of the addresses, for instance `https://boutique.example`. */
  publicUrl: string;
}
