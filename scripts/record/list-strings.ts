/** A string inside a record. */
export interface PlacedString {
  readonly path: readonly (string | number)[];
  /** The last name in the path: `restsOn` for the third entry of `restsOn`. */
  readonly key: string;
  readonly value: string;
}

/** Every string of a record, in order, with the path that leads to it. */
export function listStrings(
  record: unknown,
  path: readonly (string | number)[] = [],
): PlacedString[] {
  if (typeof record === 'string')
    return [
      { path, key: String(path.findLast((step) => typeof step === 'string') ?? ''), value: record },
    ];
  if (Array.isArray(record))
    return record.flatMap((entry, index) => listStrings(entry, [...path, index]));
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, entry]) => listStrings(entry, [...path, key]));
}
