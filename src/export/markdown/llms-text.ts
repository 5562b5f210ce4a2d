import { recordPath } from '../../model/site/route.ts';
import { labelUnit } from '../../model/text/label.ts';
import type { Ground } from '../ground.ts';
import { toUnitMarkdown } from './unit-markdown.ts';

const summary =
  'The United Nations Political Declarations against trafficking in persons, paragraph by paragraph: exact official words, each with a permanent address, and beside them notes, comparisons, statements and figures of others, always marked as such.';
const care = [
  'Official words are those in block quotations, and nothing else. Quote them exactly, with the citation and the address that stand under them.',
  'Notes, headings and summaries are ours (CC BY 4.0). They are not words of the United Nations.',
  'Figures have speakers. Never give one without who said it, of which whole, in which year; many must not be set beside each other.',
  'What was done to a survivor is told by the survivor. It is no figure and no example.',
];

/** `/llms.txt`, by the convention of that name: what the site is, what to mind, where everything stands as Markdown. */
export function toLlmsText({ corpus, toAddress }: Ground): string {
  const link = (name: string, path: string, about?: string) =>
    `- [${name}](${toAddress(path)})${about ? `: ${about}` : ''}`;
  const { annotations, topics } = corpus.content;
  return `${[
    '# Every Paragraph',
    `> ${summary}`,
    care.map((line) => `- ${line}`).join('\n'),
    ...corpus.declarations.map(({ id, title, pages }) =>
      [
        `## ${id} Political Declaration`,
        '',
        link('The whole text', `/${id}.md`, title),
        ...pages.map(({ locator }) =>
          link(labelUnit(locator), `/${locator}.md`, annotations[locator]?.heading),
        ),
      ].join('\n'),
    ),
    [
      '## Data',
      '',
      link('Everything in one text', '/llms-full.txt'),
      link('Everything in JSON', '/corpus.json'),
      link('All tables in one workbook', '/tables.xlsx'),
      link('All data, with licences', '/data/'),
      link('What changed between the declarations', '/compare/'),
      link('How the text is kept accurate', '/about/method/'),
    ].join('\n'),
    [
      '## Optional',
      '',
      ...Object.entries(topics).map(([id, { title }]) => link(title, recordPath('topics', id))),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** `/llms-full.txt`: every paragraph with its note, one after the other. */
export function toLlmsFullText(ground: Ground): string {
  const units = ground.corpus.declarations.flatMap(({ pages }) => pages);
  return [
    `# Every Paragraph\n\n> ${summary}\n\n${care.map((line) => `- ${line}`).join('\n')}\n`,
    ...units.map((paragraph) => toUnitMarkdown(ground, paragraph, paragraph)),
  ].join('\n---\n\n');
}
