/** Unicode NFC, white space folded to one space, trimmed: the form in which words are compared and digested. */
export function foldWhiteSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Digest of a text of record.
 * @param text words only: no number, no footnote marks
 * @returns SHA-256 of the folded text in UTF-8, in hex
 */
export async function digestText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(foldWhiteSpace(text));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The same digest, made at once and without the platform: for the few words that a record does not keep a digest of.
 * SHA-256 as FIPS 180-4 describes it.
 */
export function hashText(text: string): string {
  const bytes = new TextEncoder().encode(foldWhiteSpace(text));
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const view = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, index) => view.setUint8(index, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(blocks * 64 - 4, bytes.length * 8);
  const state = listRootBits(8, 2);
  const keys = listRootBits(64, 3);
  for (let block = 0; block < blocks; block++) {
    const words = Array.from({ length: 16 }, (_, index) => view.getUint32(block * 64 + index * 4));
    for (let at = 16; at < 64; at++) {
      const [early, late] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
      const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words.push(((words[at - 16] ?? 0) + low + (words[at - 7] ?? 0) + high) >>> 0);
    }
    const [...own] = state;
    words.forEach((word, at) => {
      const [a = 0, b = 0, c = 0, , e = 0, f = 0, g = 0, h = 0] = own;
      const first =
        h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (keys[at] ?? 0) +
        word;
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      own.pop();
      own.unshift((first + second) >>> 0);
      own[4] = ((own[4] ?? 0) + first) >>> 0;
    });
    own.forEach((value, index) => (state[index] = ((state[index] ?? 0) + value) >>> 0));
  }
  return state.map((value) => value.toString(16).padStart(8, '0')).join('');
}

function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}

/** The first 32 bits behind the point of the square or cube roots of the first primes. */
function listRootBits(count: number, root: 2 | 3): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes.map((prime) => {
    const value = root === 2 ? Math.sqrt(prime) : Math.cbrt(prime);
    return Math.floor((value - Math.floor(value)) * 2 ** 32) >>> 0;
  });
}
