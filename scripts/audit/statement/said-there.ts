import { isRedirect } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

/** What stands under “said at the meeting” was said at one, and each adoption shows the source of its day and manner. */
export const saidThere = createRule({
  name: 'said-there',
  hint: 'Put it under what is reported elsewhere.',
  check: async (site, fault) => {
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
            fault(page.file, `“${id}” stands under “said at the meeting” and was not said at one`, {
              line: link.line,
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
          fault(page.file, 'a day or manner of adoption without its source', {
            line: block.line,
            hint: 'Show it with src/components/text/Adoption.astro.',
          });
      }
    }
    return `${said} statements under “said at the meeting”, ${adoptions} adoptions with their source`;
  },
});
