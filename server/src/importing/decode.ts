import { t } from '@vscode/l10n';
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
  return text === undefined ? { finding: notUtf8(messageFor(bytes, nuls)) } : { text };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the file looks like, and what to do about it. */
function messageFor(bytes: Uint8Array, nuls: boolean): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || everySecondIsNul(bytes)) {
    return t(
      'This file is not UTF-8, so it cannot be read: it looks like UTF-16, which Windows calls "Unicode". Open it in the program it comes from and save it as UTF-8; it is left as it is.',
    );
  }
  if (nuls) {
    return t(
      'This file is not UTF-8, so it cannot be read: it looks like a binary file, not text. Give it another ending, or save the words in it as plain UTF-8 text; it is left as it is.',
    );
  }
  // Kana, as bytes that mean something else in Shift_JIS can come out as rare kanji, hardly ever as kana.
  if (/[\u3041-\u30ff]/.test(decodeAs('shift_jis', bytes) ?? '')) {
    return t(
      'This file is not UTF-8, so it cannot be read: it looks like Shift_JIS. Open it in the program it comes from and save it as UTF-8; it is left as it is.',
    );
  }
  const line = lineOfFirstBadByte(bytes);
  if (line === undefined) {
    return t(
      'This file is not UTF-8, so it cannot be read: it looks like text in an older encoding such as Windows-1252 or Latin-1. Open it in the program it comes from and save it as UTF-8; it is left as it is.',
    );
  }
  return t`This file is not UTF-8, so it cannot be read: it looks like text in an older encoding such as Windows-1252 or Latin-1 (the first letter that is not UTF-8 stands on line ${line}). Open it in the program it comes from and save it as UTF-8; it is left as it is.`;
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

function notUtf8(message: string): Finding {
  return {
    rule: NOT_UTF_8,
    level: 'error',
    span: { start: 0, end: 0 },
    message,
    fixes: [],
    related: [],
    unnecessary: false,
    missing: false,
  };
}
