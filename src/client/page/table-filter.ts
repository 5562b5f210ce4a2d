/**
 * Narrows a table by the choices of a group of fields: a row stays where its data attributes, lists parted by `|`, have every value chosen.
 * Without script the group is hidden and every row is there.
 */
export function filterTables(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const table = document.getElementById(group.dataset['filter'] ?? '');
    if (!table) continue;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    group.hidden = false;
    group.addEventListener('input', () => narrow(group, rows));
    // A browser that goes back brings the choices along.
    narrow(group, rows);
  }
}

function narrow(group: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const chosen = [...group.querySelectorAll('select')].filter(({ value }) => value !== '');
  for (const row of rows)
    row.hidden = chosen.some(({ name, value }) => !row.dataset[name]?.split('|').includes(value));
  const status = group.querySelector('output');
  const shown = rows.filter((row) => !row.hidden).length;
  if (status) status.textContent = `${shown} of ${rows.length} ${group.dataset['noun'] ?? 'rows'}`;
}
