import * as fontkit from 'fontkit';
import { dirname, join } from 'path';

const directory = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));

/** Source Sans 3 (SIL Open Font License): euro, œ, Latin of all Europe, Greek and Cyrillic. Opened once per process. */
const open = (path: string): fontkit.Font => {
  const font = fontkit.openSync(join(directory, path));
  if ('fonts' in font) throw new Error(`${path} is a collection, one face was expected`);
  return font;
};

let opened: Record<Face, fontkit.Font> | undefined;

export type Face = 'regular' | 'bold';

export function faces(): Record<Face, fontkit.Font> {
  return (opened ??= {
    regular: open('400Regular/SourceSans3_400Regular.ttf'),
    bold: open('600SemiBold/SourceSans3_600SemiBold.ttf'),
  });
}
