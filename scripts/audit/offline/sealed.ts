import { pagePolicy } from '../../../src/model/site/security-policy.ts';
import { isRedirect, type BuiltPage } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

/** Every page carries the policy before anything loads, sends no referrer, and can be left fast. */
export const sealed = createRule({
  name: 'sealed',
  hint: 'Use one of the layouts.',
  check: ({ pages }, fault) => {
    let count = 0;
    for (const page of pages)
      for (const [message, hint] of listFaults(page)) {
        count++;
        fault(page.file, message, { hint });
      }
    return `${pages.length} pages: policy first, no referrer, an exit; ${count} faults`;
  },
});

function listFaults(page: BuiltPage): [message: string, hint: string][] {
  const { root, path } = page;
  const faults: [string, string][] = [];
  const metas = root.findAll('meta');
  const policy = metas.find(
    (meta) => meta.attribute('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (policy?.attribute('content') !== pagePolicy)
    faults.push(['the page does not carry the policy', 'Use one of the layouts.']);
  const before = root
    .findAll('meta', 'link', 'script', 'style')
    .findIndex((element) => element === policy);
  if (before > 1) faults.push(['something stands before the policy', 'Only the charset may.']);
  if (
    !metas.some(
      (meta) =>
        meta.attribute('name') === 'referrer' && meta.attribute('content') === 'no-referrer',
    )
  )
    faults.push(['the page would send a referrer', 'Use one of the layouts.']);
  const exits = root
    .findAll('a')
    .filter((link) => link.attribute('class')?.split(' ').includes('exit'));
  const sound = exits.filter(
    (exit) =>
      exit.attribute('rel') === 'noreferrer' && /^https?:\/\//.test(exit.attribute('href') ?? ''),
  );
  if (exits.length !== 1 || sound.length !== 1)
    faults.push([
      `${sound.length} of ${exits.length} exits are sound; a page has one`,
      'Use one of the layouts.',
    ]);
  if (
    path !== '/offline/' &&
    !isRedirect(page) &&
    root.findAll('link').some((link) => link.attribute('rel') === 'manifest')
  )
    faults.push(['the page offers to be installed', 'Only /offline/ does.']);
  return faults;
}
