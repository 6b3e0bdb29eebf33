export { RefusedLinkFilter } from './refused-link.filter';
export { SignedLinksPlugin } from './signed-links.plugin';
export { SignedLinksService } from './signed-links.service';
export type { SignedLinksOptions } from './types';
