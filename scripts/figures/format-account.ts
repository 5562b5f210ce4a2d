import type { SourceAccount } from './check-ledger.ts';

const names = {
  figure: 'figure',
  year: 'year of',
  excluded: 'no figure',
  missing: 'MISSING',
} as const;

/** The account of one source as lines for people: the word in its place, and what answers for it. */
export function formatAccount({ id, text, accounts }: SourceAccount): string {
  const lines = accounts.map(({ token: { start, end, words }, by, which }) => {
    const place = `${text.slice(Math.max(0, start - 30), start)}[${words}]${text.slice(end, end + 30)}`;
    return `  ${names[by ?? 'missing'].padEnd(10)} ${place.padEnd(85)} ${which}`.trimEnd();
  });
  return [`source ${id}: ${accounts.length} number-like words`, ...lines].join('\n');
}
