import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBuiltFiles } from '../../src/integrations/built/list-built-files.ts';
import type { Verdict } from '../audit/rule/rule.ts';
import type { Issue } from '../../src/content/issue.ts';

/** Whether two built sites hold the same files with the same bytes. */
export async function compareBuilds(one: string, other: string): Promise<Verdict> {
  const [files, others] = [await listBuiltFiles(one), await listBuiltFiles(other)];
  const issues: Issue[] = [];
  const fault = (file: string, message: string, hint: string) =>
    issues.push({ rule: 'repeat', file, line: null, message, hint });
  for (const file of files.filter((name) => !others.includes(name)))
    fault(file, 'only the first build has it', 'Find what its name depends on.');
  for (const file of others.filter((name) => !files.includes(name)))
    fault(file, 'only the second build has it', 'Find what its name depends on.');
  let bytes = 0;
  for (const file of files.filter((name) => others.includes(name))) {
    const [a, b] = [await readFile(join(one, file)), await readFile(join(other, file))];
    bytes += a.length;
    if (a.equals(b)) continue;
    const at = a.findIndex((byte, index) => byte !== b[index]);
    const around = (content: Buffer) =>
      JSON.stringify(content.subarray(Math.max(0, at - 30), at + 30).toString('latin1'));
    fault(
      file,
      `differs from byte ${at} on: ${around(a)}, ${around(b)}`,
      'Look for the clock, the folder, the locale, the time zone or the order of files in what writes it.',
    );
  }
  return { issues, summary: `${files.length} files, ${bytes} bytes; ${issues.length} differ` };
}
