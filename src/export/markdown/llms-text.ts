import { listOwnTables } from '../../model/commitment/commitment-table.ts';
import { findNewestRecord, listConcordances } from '../../model/compare/concordance.ts';
import {
  commitmentsPath,
  concordancePath,
  correctionPath,
  declarationPath,
  markdownPath,
  recordPath,
  wordsPath,
} from '../../model/site/route.ts';
import { labelUnit } from '../../model/text/label.ts';
import type { Ground } from '../ground.ts';
import { escapeMarkdown } from './escape-markdown.ts';
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
    `- [${escapeMarkdown(name)}](${toAddress(markdownPath(path) ?? path)})${about ? `: ${about}` : ''}`;
  const { annotations, instruments, meetings, speakers, statements, statistics, topics } =
    corpus.content;
  const list = <T>(
    folder: string,
    records: Readonly<Record<string, T>>,
    name: (one: T) => string,
  ) => [
    link(`All ${folder}`, `/${folder}/`),
    ...Object.entries(records).map(([id, one]) => link(name(one), recordPath(folder, id))),
  ];
  const section = (title: string, lines: readonly string[]) => `## ${title}\n\n${lines.join('\n')}`;
  return `${[
    '# Every Paragraph',
    `> ${summary}`,
    care.map((line) => `- ${line}`).join('\n'),
    ...corpus.declarations.map(({ id, title, pages }) =>
      section(`${id} Political Declaration`, [
        link('The whole text', declarationPath(id), title),
        ...pages.map(({ locator }) =>
          link(labelUnit(locator), `/${locator}/`, annotations[locator]?.heading),
        ),
      ]),
    ),
    ...corpus.missing.map(({ id, title }) =>
      section(`${id} Political Declaration`, [
        link('What is known of it; its text is not held', declarationPath(id), title),
      ]),
    ),
    section('Beside the texts', [
      link('What changed between the declarations', '/compare/'),
      ...listConcordances(corpus)
        .filter((record) => record !== findNewestRecord(corpus))
        .map((record) =>
          link(`What changed from ${record.from} to ${record.to}`, concordancePath(record)),
        ),
      link('Why each paragraph is compared with its counterpart', '/compare/reasons/'),
      link('Words that came, went and are missing', wordsPath()),
      link('What States promise, ask and hold', commitmentsPath()),
      ...listOwnTables(corpus).map(({ id }) =>
        link(`What States promise, ask and hold in ${id}`, commitmentsPath(id)),
      ),
      link('The definition of trafficking', '/definition/'),
      link('Positions of States', '/positions/'),
      link('Drafting terms', '/glossary/'),
      link('What States promised victims, in plain words', '/help/'),
      link('What this site is', '/about/'),
      link('How the text is kept accurate', '/about/method/'),
      link('Corrections', correctionPath()),
      link('Sources', '/about/sources/'),
    ]),
    section('Data', [
      link('Everything in one text', '/llms-full.txt'),
      link('Everything in JSON', '/corpus.json'),
      link('All tables in one workbook', '/tables.xlsx'),
      link('All data, with licences', '/data/'),
    ]),
    section(
      'Meetings',
      list('meetings', meetings, ({ title }) => title),
    ),
    section(
      'Statements',
      list(
        'statements',
        statements,
        ({ speaker, declaration }) => `${speakers[speaker]?.name ?? speaker}, ${declaration}`,
      ),
    ),
    section(
      'Numbers',
      list('statistics', statistics, ({ title }) => title),
    ),
    section('Optional', [
      ...list('topics', topics, ({ title }) => title),
      ...list('instruments', instruments, ({ title }) => title),
    ]),
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
