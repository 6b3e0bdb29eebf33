const ENCODINGS = ['utf-8', 'windows-1252'] as const;

/**
 * A text file as people save it from a spreadsheet: UTF-8, UTF-16 (with its mark, or told by its zero bytes) or Latin-1.
 * Null for what is no text.
 */
export function decodeText(bytes: Buffer): string | null {
  for (const encoding of wideEncoding(bytes) ?? ENCODINGS) {
    const text = decode(bytes, encoding);
    if (text !== null) return isText(text) ? text : null;
  }
  return null;
}

function decode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wideEncoding(bytes: Buffer): string[] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const start = bytes.subarray(0, 64);
  if (start.length < 2 || start.length % 2 === 1) return null;
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const half = start.length / 2;
  if (zeros(1) > half * 0.8 && zeros(0) === 0) return ['utf-16le'];
  if (zeros(0) > half * 0.8 && zeros(1) === 0) return ['utf-16be'];
  return null;
}

/** Control characters other than line breaks and tabs tell a picture or a workbook. */
const isText = (text: string): boolean => !/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/.test(text);
