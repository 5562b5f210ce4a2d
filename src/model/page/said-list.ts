import type { PositionLink } from '../../schema/position.ts';
import type { UnitLink } from '../../schema/part/unit-link.ts';
import { listFiguresOn, type Figure } from '../figure/figure.ts';
import type { Corpus } from '../text/corpus.ts';
import type { ParagraphPage } from './paragraph-page.ts';

/** A statement, a position or a figure that bears on a paragraph: one row of what was said about it. */
export interface SaidRow {
  /** `statement/2025/guy-ryder`, `position/2025/united-states`, `statistic/victims-women-girls-2025`. */
  readonly reference: string;
  readonly name: string;
  /** Role, body or meeting, in few words; null if there is nothing to add. */
  readonly detail: string | null;
  /** Words of the speaker, exactly; null if the source only reports. */
  readonly quotation: string | null;
  /** What a figure counts, in our words; null for what a statement or position is told by: its words, or the reasons. */
  readonly title: string | null;
  /** Figures of the statement that bear on the paragraph, too: told in its row, not in rows of their own. */
  readonly figures: readonly { readonly reference: string; readonly title: string }[];
  /** Why it stands here, a reason for each unit it bears on. */
  readonly links: readonly (UnitLink & Partial<Pick<PositionLink, 'nature'>>)[];
  /** Whether the source itself makes the link, for one unit at least. */
  readonly stated: boolean;
}

/** Everything said about a paragraph in one list: what the source itself ties to it first, then statements, positions, figures. */
export function listSaid(corpus: Corpus, page: ParagraphPage): SaidRow[] {
  const locators = page.units.map(({ locator }) => locator);
  // What a State said and the position it took are one thing; the position has the caveats.
  const takesPosition = ({ record }: ParagraphPage['statements'][number]) =>
    page.positions.some(({ record: { state } }) => state === nameSpeaker(corpus, record.speaker));
  const figures = listFiguresOn(corpus, locators).map((figure) => ({
    figure,
    row: toFigureRow(figure, locators),
  }));
  const statements = page.statements
    .filter((bearing) => !takesPosition(bearing))
    .map((bearing) => {
      const row = toStatementRow(corpus, bearing);
      // Where one is stated by the source and the other is our reading, a row could not carry both marks.
      const own = figures.filter(
        ({ figure, row: { stated } }) =>
          figure.record.statement === bearing.id && stated === row.stated,
      );
      return {
        ...row,
        figures: own.map(({ row: { reference, title } }) => ({ reference, title })),
      };
    });
  const told = new Set(statements.flatMap((row) => row.figures.map(({ reference }) => reference)));
  const rows: SaidRow[] = [
    ...statements,
    ...page.positions.map(toPositionRow),
    ...figures.map(({ row }) => row).filter(({ reference }) => !told.has(reference)),
  ];
  return rows.sort((a, b) => Number(b.stated) - Number(a.stated));
}

function toStatementRow(
  corpus: Corpus,
  { id, record, links }: ParagraphPage['statements'][number],
): SaidRow {
  return toRow({
    reference: `statement/${id}`,
    name: nameSpeaker(corpus, record.speaker),
    detail: [record.role, record.onBehalfOf && `for ${record.onBehalfOf}`]
      .filter(Boolean)
      .join(', '),
    quotation: links.find(({ words }) => words)?.words ?? null,
    title: null,
    links,
  });
}

function toFigureRow(
  { id, record, speaker, role, meeting }: Figure,
  locators: readonly string[],
): SaidRow & { title: string } {
  return {
    ...toRow({
      reference: `statistic/${id}`,
      name: speaker,
      detail: meeting ?? role,
      quotation: null,
      title: record.title,
      links: record.speaksTo.filter(({ unit }) => locators.includes(unit)),
    }),
    title: record.title,
  };
}

function nameSpeaker({ content }: Corpus, id: string): string {
  return content.speakers[id]?.name ?? id;
}

function toPositionRow({ id, record, links }: ParagraphPage['positions'][number]): SaidRow {
  return toRow({
    reference: `position/${id}`,
    name: record.state,
    detail: 'position',
    quotation: null,
    title: null,
    links,
  });
}

function toRow(row: Omit<SaidRow, 'stated' | 'figures'>): SaidRow {
  return { ...row, figures: [], stated: row.links.some(({ basis }) => basis === 'stated') };
}
