import type { ArtworkStorageStrategy } from './storage/artwork-storage-strategy';

/** How much one owner may upload within 24 hours. */
export interface ArtworkQuota {
  files: number;
  bytes: number;
}

interface Tunables {
  /**
   * Seconds for which a link to a file or its picture works.
   * @default 900
   */
  downloadLifetimeSeconds: number;
  /**
   * Bytes of a file in a store whose settings name no size.
   * @default 50_000_000
   */
  defaultMaximumFileSize: number;
  /**
   * Bytes that no store can go beyond, whatever its settings say; at most 2 147 483 647.
   * @default 1_073_741_824
   */
  maximumFileSize: number;
  /**
   * Pixels of a raster image, width times height. What has more is refused before it is unpacked.
   * @default 100_000_000
   */
  maximumPixels: number;
  /**
   * Of somebody who is logged in.
   * @default { files: 200, bytes: 2_000_000_000 }
   */
  customerQuota: ArtworkQuota;
  /**
   * Of a visitor who is not.
   * @default { files: 40, bytes: 500_000_000 }
   */
  visitorQuota: ArtworkQuota;
  /**
   * Of all visitors together: a visitor is a cookie, which anybody can throw away. Whoever logs in is not held up by it.
   * @default { files: 10_000, bytes: 20_000_000_000 }
   */
  allVisitorsQuota: ArtworkQuota;
  /**
   * Hours after which a file that nothing refers to is removed.
   * @default 24
   */
  keepUnusedHours: number;
  /**
   * Files of one order.
   * @default 50
   */
  maximumFilesPerOrder: number;
}

type Place = { directory: string; storage?: undefined } | { storage: ArtworkStorageStrategy; directory?: undefined };

/** Where the files are kept, a directory that all servers and workers share or a strategy of your own, and limits. */
export type ArtworkOptions = Partial<Tunables> & Place;

export type ResolvedArtworkOptions = Tunables & Place;

export const DEFAULT_OPTIONS: Tunables = {
  downloadLifetimeSeconds: 15 * 60,
  defaultMaximumFileSize: 50_000_000,
  maximumFileSize: 1_073_741_824,
  maximumPixels: 100_000_000,
  customerQuota: { files: 200, bytes: 2_000_000_000 },
  visitorQuota: { files: 40, bytes: 500_000_000 },
  allVisitorsQuota: { files: 10_000, bytes: 20_000_000_000 },
  keepUnusedHours: 24,
  maximumFilesPerOrder: 50,
};
