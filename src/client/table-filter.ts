/**
 * Narrows a table by the choices of a form: a row stays where its data attributes have every value chosen.
 * Without script the form is hidden and every row is there.
 */
export function filterTables(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
    const table = document.getElementById(form.dataset['filter'] ?? '');
    if (!table) continue;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => narrow(form, rows));
    // A browser that goes back brings the choices along.
    narrow(form, rows);
  }
}

function narrow(form: HTMLFormElement, rows: readonly HTMLTableRowElement[]): void {
  const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  for (const row of rows) row.hidden = chosen.some(({ name, value }) => row.dataset[name] !== value);
  const status = form.querySelector('output');
  const shown = rows.filter((row) => !row.hidden).length;
  if (status) status.textContent = `${shown} of ${rows.length} figures`;
}
