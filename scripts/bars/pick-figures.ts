/** How much of a command that says nothing in that form is shown. */
const last = 20;

/** Lines in which a command says what it found: `ok   weight: …`, `FAIL links: …`; if it has nothing but faults, also the last things it says. */
export function pickFigures(output: string): string[] {
  const lines = output
    .replace(/\u001B\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  const said = lines.filter((line) => /^(ok|FAIL|skip) /.test(line));
  return said.some((line) => !line.startsWith('FAIL ')) ? said : lines.slice(-last);
}
