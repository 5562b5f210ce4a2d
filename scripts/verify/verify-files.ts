import { createHash } from 'node:crypto';
import { checksumsPath } from '../../src/integrations/host/checksums.ts';
import type { Verdict } from '../audit/rule/rule.ts';
import type { Issue } from '../../src/content/issue.ts';
import type { PublishedCopy } from './open-copy.ts';

/** Files that stand beside the seal without being under it: the seal itself, and what only hosts read. */
const unsealed = /^(SHA256SUMS|_headers|_redirects|nginx\.conf|CNAME|\.nojekyll)$/;

/**
 * Every file of `SHA256SUMS` is there and has its digest; a folder holds nothing else. A host may send readers on by itself
 * where the file would: to the same place, as `redirects.map` has it.
 */
export async function verifyFiles(copy: PublishedCopy): Promise<Verdict> {
  const issues: Issue[] = [];
  const fault = (file: string, message: string, hint: string) =>
    issues.push({ rule: 'verify', file, line: null, message, hint });
  const sums = await copy.read(checksumsPath);
  const expected = new Map(
    String(sums ?? '')
      .split('\n')
      .flatMap((line) => {
        const [, digest, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        return digest && file ? [[file, digest] as const] : [];
      }),
  );
  if (expected.size === 0)
    fault(
      checksumsPath,
      `${copy.name} has no list of digests`,
      'Publish the whole of the built folder.',
    );
  const redirects = new Map(
    [...String((await copy.read('redirects.map')) ?? '').matchAll(/^"(.*)" "(.*)";$/gm)].map(
      ([, from = '', to = '']) => [from, to],
    ),
  );
  let followed = 0;
  const leadsOn = async (file: string) => {
    const way = await copy.follow(file);
    return way !== null && redirects.get(way.from) === way.to;
  };
  const queue = [...expected];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [file, digest] = next;
      const content = await copy.read(file);
      if (content === null) fault(file, 'the file is missing', 'Copy it again from the edition.');
      else if (createHash('sha256').update(content).digest('hex') === digest) continue;
      else if (await leadsOn(file)) followed++;
      else
        fault(
          file,
          'the file is not the one that was sealed',
          'Copy it again from the edition; if that does not help, somebody changes it on its way.',
        );
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  const extra = ((await copy.list()) ?? []).filter(
    (file) => !expected.has(file) && !unsealed.test(file) && expected.size > 0,
  );
  for (const file of extra) fault(file, 'the file does not belong to the edition', 'Take it away.');
  const wrong = new Set(issues.map(({ file }) => file)).size;
  return {
    issues,
    summary: `${expected.size - Math.min(expected.size, wrong - extra.length)} of ${expected.size} files are as sealed${followed > 0 ? ` (${followed} are answered by a redirect to the same place)` : ''}, ${extra.length} do not belong`,
  };
}
