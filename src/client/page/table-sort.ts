/**
 * Makes the heads of a table into buttons that sort its rows: by the number in `data-sort` if cells have one, else by their words.
 * Without script the order is that of the page.
 */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
    for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => sort(table, column, head));
      head.replaceChildren(button);
    }
}

function sort(table: HTMLTableElement, column: number, head: HTMLTableCellElement): void {
  const [body] = table.tBodies;
  if (!body) return;
  const rising = head.ariaSort !== 'ascending';
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
  head.ariaSort = rising ? 'ascending' : 'descending';
  const read = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return { sort: cell?.dataset['sort'], words: cell?.innerText.trim() ?? '' };
  };
  const rows = [...body.rows].map((row) => ({ row, key: read(row) }));
  rows.sort(({ key: a }, { key: b }) =>
    a.sort !== undefined && b.sort !== undefined
      ? Number(a.sort) - Number(b.sort)
      : a.words.localeCompare(b.words, 'en', { numeric: true }),
  );
  if (!rising) rows.reverse();
  body.append(...rows.map(({ row }) => row));
}
