import type { Issue } from '../../../src/content/issue.ts';
import { isRedirect } from '../rule/built-site.ts';
import type { AuditRule } from '../rule/rule.ts';

const rule = 'said-there';

/** What stands under “said at the meeting” was said at one, and each adoption shows the source of its day and manner. */
export const saidThere: AuditRule = {
  name: rule,
  check: async (site) => {
    const issues: Issue[] = [];
    const { statements } = JSON.parse((await site.read('/statements.json')).toString()) as {
      statements: { id: string; meeting: string | null }[];
    };
    const meetings = new Map(statements.map(({ id, meeting }) => [id, meeting]));
    let said = 0;
    let adoptions = 0;
    for (const page of site.pages.filter((one) => !isRedirect(one))) {
      for (const section of page.root.findAll('section')) {
        if (!/^Said at the meeting/.test(section.findAll('h2')[0]?.text() ?? '')) continue;
        for (const link of section.findAll('a')) {
          const href = `/${(link.attribute('href') ?? '').slice(site.base.length)}`;
          const id = /^\/statements\/(.+)\/$/.exec(href)?.[1];
          if (id === undefined) continue;
          said++;
          if (!meetings.get(id))
            issues.push({
              rule,
              file: page.file,
              line: link.line,
              message: `“${id}” stands under “said at the meeting” and was not said at one`,
              hint: 'Put it under what is reported elsewhere.',
            });
        }
      }
      for (const block of page.root.findAll('p', 'dd', 'li', 'span')) {
        if (
          !/^\s*Adopted (by the General Assembly|by consensus|without a vote)/.test(
            block.text().replace(/\s+/g, ' '),
          )
        )
          continue;
        adoptions++;
        const sources = block
          .findAll('a')
          .filter((link) => /\/about\/sources\/#/.test(link.attribute('href') ?? ''));
        if (sources.length === 0)
          issues.push({
            rule,
            file: page.file,
            line: block.line,
            message: 'a day or manner of adoption without its source',
            hint: 'Show it with src/components/text/Adoption.astro.',
          });
      }
    }
    return {
      issues,
      summary: `${said} statements under “said at the meeting”, ${adoptions} adoptions with their source`,
    };
  },
};
