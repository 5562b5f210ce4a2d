import type { Cited, CitedText } from './style/cited.ts';
import type { Corpus, Declaration, Unit } from '../text/corpus.ts';
import { describeFigure } from '../figure/figure.ts';
import type { Footnote } from '../text/footnote.ts';
import { quoteUnit } from './quotation.ts';
import { formatPoints, formatUnitName } from '../text/pinpoint.ts';
import { listUnitsWithin } from '../text/unit.ts';
import { declarationPath, recordPath, referencePath, unitPath } from '../site/route.ts';
import { stripMarkup } from '../text/segment.ts';

/** Something that can be cited on a page. */
export interface CitedUnit {
  /** Reference by which content names it: `2025/12`, `2025/fn-9`, `2025`, `statement/2025/guy-ryder`. */
  readonly id: string;
  /** Name in a list of choices: `Paragraph 12`, `(d)`, `Footnote 9`. */
  readonly name: string;
  readonly path: string;
  /** The words to quote, a line for each part; empty if they would be a whole text. */
  readonly lines: readonly string[];
  readonly cited: Cited;
}

/** A paragraph, its subparagraphs and its footnotes. */
export function listParagraphUnits(declaration: Declaration, paragraph: Unit): CitedUnit[] {
  const units = listUnitsWithin(paragraph);
  const notes = declaration.footnotes.filter((note) =>
    units.some(({ locator }) => note.units.includes(locator)),
  );
  return [
    ...units.map((unit) =>
      citeUnit(
        declaration,
        paragraph,
        unit,
        unit.letter === null ? formatUnitName(unit) : formatPoints(unit.letter).trim(),
      ),
    ),
    ...notes.map((note) => citeFootnote(declaration, note)),
  ];
}

/** The whole declaration, all its units and its footnotes. */
export function listDeclarationUnits(declaration: Declaration): CitedUnit[] {
  const { id, pages, footnotes } = declaration;
  return [
    {
      id,
      name: 'Whole declaration',
      path: declarationPath(id),
      lines: [],
      cited: citeText(declaration, null, null),
    },
    ...pages.flatMap((paragraph) =>
      listUnitsWithin(paragraph).map((unit) =>
        citeUnit(declaration, paragraph, unit, formatUnitName(unit).replace(', subparagraph', '')),
      ),
    ),
    ...footnotes.map((note) => citeFootnote(declaration, note)),
  ];
}

/**
 * A statement, and each of its quotations if it has several.
 * @throws Error if the statement, its speaker or its source has no record
 */
export function listStatementUnits({ content }: Corpus, id: string): CitedUnit[] {
  const statement = content.statements[id];
  const speaker = content.speakers[statement?.speaker ?? ''];
  const source = content.sources[statement?.source ?? ''];
  if (!statement || !speaker || !source)
    throw new Error(`The statement “${id}” has no record, no speaker or no source.`);
  const path = recordPath('statements', id);
  const who = nameSpeaker(speaker.name, statement.role, statement.onBehalfOf);
  const cited = {
    kind: 'report',
    subject:
      speaker.kind === 'source text'
        ? `on the ${statement.declaration} declaration, in its own voice`
        : `statement of ${who}, as reported`,
    ...citeSource(source),
  } as const;
  const lines = statement.quotes.map(({ words }) => `“${words}”`);
  const unit = { id: `statement/${id}`, path, cited };
  return [
    { ...unit, name: 'Statement', lines },
    ...(lines.length > 1
      ? lines.map((line) => ({ ...unit, name: shorten(line), lines: [line] }))
      : []),
  ];
}

/**
 * A figure of the ledger: its sentence, exactly as it stands in its source.
 * What was done to a survivor is cited by the title of the record and offered to nobody as a quotation.
 */
export function listFigureUnits(corpus: Corpus, id: string): CitedUnit[] {
  const { record, speaker, role, source } = describeFigure(corpus, id);
  // Words of the reporter must not read as words of the speaker.
  const voice = `${nameSpeaker(speaker, role, null)}, ${record.inQuotationMarks ? 'quoted as saying' : 'as reported in the words'} `;
  const words = `${record.statement === null ? '' : voice}“${record.words}”`;
  return [
    {
      id: `statistic/${id}`,
      name: 'Figure',
      path: recordPath('statistics', id),
      lines: record.testimony ? [] : [record.sentence],
      cited: {
        kind: 'report',
        subject: record.testimony ? record.title : words,
        ...citeSource(source),
      },
    },
  ];
}

function citeText(
  { symbol, annex, annexCount, title, adopted }: Declaration,
  unit: string | null,
  footnote: number | null,
): CitedText {
  const several = annexCount > 1 ? { annexCount } : {};
  return { kind: 'text', symbol, annex, ...several, title, adopted, unit, footnote };
}

function citeUnit(
  declaration: Declaration,
  paragraph: Unit,
  { locator, letter }: Unit,
  name: string,
): CitedUnit {
  return {
    id: locator,
    name,
    path: unitPath(locator),
    lines: quoteUnit(paragraph, letter),
    cited: citeText(declaration, locator, null),
  };
}

function citeFootnote(declaration: Declaration, { number, text, unit }: Footnote): CitedUnit {
  const id = `${declaration.id}/fn-${number}`;
  return {
    id,
    name: `Footnote ${number}`,
    path: referencePath(id),
    lines: [`${number} ${stripMarkup(text)}`],
    cited: citeText(declaration, unit, number),
  };
}

function citeSource({
  publisher,
  title,
  kind,
  short,
  published,
}: {
  publisher: string;
  title: string;
  kind: string;
  short: string;
  published: string | null;
}) {
  return {
    publisher,
    title,
    form: kind,
    number: kind === 'press release' ? short : null,
    published,
  };
}

/** `Guy Ryder, Under-Secretary-General for Policy`; a role that names the delegation stands for the name. */
function nameSpeaker(name: string, role: string | null, onBehalfOf: string | null): string {
  const who =
    role === null
      ? name
      : role === 'delegate'
        ? `the delegate of ${name}`
        : role.includes(name)
          ? `the ${role}`
          : `${name}, ${role}`;
  return onBehalfOf === null ? who : `${who}, on behalf of ${onBehalfOf}`;
}

function shorten(line: string): string {
  return line.length <= 48 ? line : `${line.slice(0, 44).replace(/\s+\S*$/, '')} …”`;
}
