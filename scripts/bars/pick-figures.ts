/** Lines in which a command says what it found: `ok   weight: …`, `FAIL links: …`, or, if it has none, the last thing it says. */
export function pickFigures(output: string): string[] {
  const lines = output
    .replace(/\u001B\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  const said = lines.filter((line) => /^(ok|FAIL|skip) /.test(line));
  return said.length > 0 ? said : lines.slice(-4);
}
