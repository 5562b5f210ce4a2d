import { isRedirect } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

/** The redirects that hosts read from files are those of the pages that only send readers on, one for one. */
export const redirects = createRule({
  name: 'redirects',
  hint: 'See src/integrations/host/address-files.ts.',
  check: async (site, note) => {
    const base = site.base.replace(/\/$/, '');
    const expected = site.pages.filter(isRedirect).map(({ path, root }) => {
      const refresh = root
        .findAll('meta')
        .find((meta) => meta.attribute('http-equiv') === 'refresh');
      return `${base}${path} ${/url=(.*)$/.exec(refresh?.attribute('content') ?? '')?.[1]}`;
    });
    const forms: readonly (readonly [file: string, line: RegExp])[] = [
      ['/_redirects', /^(\S+) (\S+) 301$/],
      ['/redirects.map', /^"([^" ]+)" "([^" ]+)";$/],
    ];
    for (const [file, form] of forms) {
      const fault = (message: string) => note(file, message);
      const lines = site.files.has(file)
        ? String(await site.read(file))
            .trimEnd()
            .split('\n')
        : [];
      const found = lines.map((line) => {
        const [, from, to] = form.exec(line) ?? [];
        if (!from) fault(`“${line}” is no redirect`);
        return `${from} ${to}`;
      });
      for (const one of expected) if (!found.includes(one)) fault(`${one} is missing`);
      for (const one of found) if (!expected.includes(one)) fault(`${one} is of no page`);
    }
    return `${expected.length} redirects, as pages, in _redirects and in a map for nginx`;
  },
});
