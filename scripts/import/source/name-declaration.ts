/**
 * The name that a document gets here: the year of its adoption if it is a declaration of the series, which its title says,
 * and no other text has that year; else its symbol.
 * @param taken the names that are taken, with their symbols
 */
export function nameDeclaration(
  { symbol, title, adopted }: { symbol: string; title: string; adopted: string },
  taken: ReadonlyMap<string, string>,
): string {
  for (const [name, other] of taken) if (other === symbol) return name;
  const year = adopted.slice(0, 4);
  const isOfSeries =
    /\bpolitical declaration\b/i.test(title) &&
    /\bglobal plan of action to combat trafficking in persons\b/i.test(title);
  return isOfSeries && !taken.has(year) ? year : toSlug(symbol);
}

function toSlug(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
