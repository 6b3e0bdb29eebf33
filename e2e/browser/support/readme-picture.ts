import { mkdirSync, writeFileSync } from 'fs';
import path from 'path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const folder = path.join(process.cwd(), 'docs/pictures');

/** Width of every picture, in pixels. */
export const PICTURE_WIDTH = 1280;

/** Bytes that a picture may have. */
const MAXIMUM_SIZE = 200_000;

/** Takes `docs/pictures/<name>.png` of what the window shows, or of its first `height` pixels. */
export async function takePicture(page: Page, name: string, height?: number): Promise<void> {
  // The mouse is where it clicked last, and lights up what is under it.
  await page.mouse.move(0, 0);
  const shot = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    ...(height && { clip: { x: 0, y: 0, width: PICTURE_WIDTH, height } }),
  });
  const picture = await sharp(shot).png({ palette: true, colours: 256, effort: 10 }).toBuffer();
  if (picture.length > MAXIMUM_SIZE)
    throw new Error(`${name}.png has ${picture.length} bytes, more than ${MAXIMUM_SIZE}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), picture);
}
