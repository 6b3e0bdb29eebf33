import { describe, expect, it } from 'vitest';
import { artworkRequirements } from './requirements';

const limits = { defaultMaximumFileSize: 50_000_000, maximumFileSize: 1_000_000_000 };

describe('B8 what a store asks of a file', () => {
  it('is everything that can be printed from, up to 50 MB, where its settings are empty', () => {
    expect(artworkRequirements({}, limits)).toEqual({
      maximumFileSize: 50_000_000,
      acceptedFormats: ['png', 'jpg', 'webp', 'svg', 'pdf', 'ai', 'eps', 'tiff'],
      minimumWidth: null,
      minimumHeight: null,
    });
  });

  it('is what its settings say, whatever way they write it', () => {
    const settings = {
      artworkMaximumFileSize: 5_000_000,
      artworkFormats: ['.PDF', 'jpeg', 'tif', 'png'],
      artworkMinimumWidth: 600,
      artworkMinimumHeight: 0,
    };
    expect(artworkRequirements(settings, limits)).toEqual({
      maximumFileSize: 5_000_000,
      acceptedFormats: ['png', 'jpg', 'pdf', 'tiff'],
      minimumWidth: 600,
      minimumHeight: null,
    });
  });

  it('is never more than the server receives', () => {
    expect(artworkRequirements({ artworkMaximumFileSize: 1_073_741_824 }, limits).maximumFileSize).toBe(1_000_000_000);
  });
});
