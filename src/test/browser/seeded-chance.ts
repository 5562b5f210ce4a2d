/**
 * Numbers from 0 to below 1 that look like chance and can be had again: the seed is printed, and SEED=… repeats it.
 * (The generator is mulberry32, which is in the public domain.)
 */
export function seededChance(): () => number {
  let state = Number(process.env['SEED'] ?? Date.now() % 2 ** 32) >>> 0;
  console.info(`SEED=${state} repeats these cuts.`);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
