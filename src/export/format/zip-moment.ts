/** Noon of the first day that a zip can tell, as its hours and days. */
const moment = 0x0021_6000;
const [endLength, endMark, entryLength] = [22, 0x0605_4b50, 46];

/**
 * Puts one fixed moment in the place of the one at which each file of a zip was packed: then its bytes follow from its files alone.
 * @param zip is changed; has no comment
 * @throws Error if it does not end as a zip does
 */
export function fixZipMoment(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endMark)
    throw new Error('What should be a zip does not end as one, or ends in a comment.');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, moment, true);
    // The moment stands a second time before the file itself.
    view.setUint32(view.getUint32(entry + 42, true) + 10, moment, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += entryLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}
