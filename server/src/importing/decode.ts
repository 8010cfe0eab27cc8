import type { Finding } from '../coaching/index';
import { lineNumberAt } from '../script/index';

/** The id of the one finding that is made before there is a script. */
export const NOT_UTF_8 = 'not-utf-8';

/** Where binary files give themselves away: no writer types a NUL, and every known binary form has one early. */
const PROBE = 8_000;

/** A file's text, its byte-order mark kept so that places count as in the file; or why it has none. */
export type Decoded = { readonly text: string } | { readonly finding: Finding };

/** Reads bytes as UTF-8, strictly: a wrong guess would put places and fixes into the wrong words. */
export function decode(bytes: Uint8Array): Decoded {
  const nuls = bytes.subarray(0, PROBE).includes(0);
  const text = nuls ? undefined : decodeAs('utf-8', bytes);
  return text === undefined ? { finding: notUtf8(lookOf(bytes, nuls)) } : { text };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Look {
  readonly as: string;
  readonly todo: string;
}

const SAVE_AGAIN = 'Open it in the program it comes from and save it as UTF-8';

function lookOf(bytes: Uint8Array, nuls: boolean): Look {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || everySecondIsNul(bytes)) {
    return { as: 'UTF-16, which Windows calls "Unicode"', todo: SAVE_AGAIN };
  }
  if (nuls)
    return {
      as: 'a binary file, not text',
      todo: 'Give it another ending, or save the words in it as plain UTF-8 text',
    };
  // Kana, as bytes that mean something else in Shift_JIS can come out as rare kanji, hardly ever as kana.
  if (/[\u3041-\u30ff]/.test(decodeAs('shift_jis', bytes) ?? '')) return { as: 'Shift_JIS', todo: SAVE_AGAIN };
  const line = lineOfFirstBadByte(bytes);
  const where = line === undefined ? '' : ` (the first letter that is not UTF-8 stands on line ${line})`;
  return { as: `text in an older encoding such as Windows-1252 or Latin-1${where}`, todo: SAVE_AGAIN };
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a byte-order mark: of most Western letters one byte is NUL, always on the same side. */
function everySecondIsNul(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE);
  const nuls = [0, 0];
  probe.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [more = 0, fewer = 0] = nuls.sort((a, b) => b - a);
  return more > probe.length / 5 && fewer < more / 10;
}

/** Counted from 1. */
function lineOfFirstBadByte(bytes: Uint8Array): number | undefined {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const at = lossy.indexOf('\ufffd');
  return at < 0 ? undefined : lineNumberAt(lossy, at);
}

function notUtf8({ as, todo }: Look): Finding {
  return {
    rule: NOT_UTF_8,
    level: 'error',
    span: { start: 0, end: 0 },
    message: `This file is not UTF-8, so it cannot be read: it looks like ${as}. ${todo}; it is left as it is.`,
    fixes: [],
    related: [],
    unnecessary: false,
    missing: false,
  };
}
