import type { PositionLink } from '../../schema/position.ts';
import type { UnitLink } from '../../schema/part/unit-link.ts';
import { listFiguresOn } from '../figure/figure.ts';
import type { Corpus } from '../text/corpus.ts';
import type { ParagraphPage } from './paragraph-page.ts';
import { isOwnVoice } from './statement-list.ts';

/** A statement, a position or a figure that bears on a paragraph: one row of what was said about it. */
export interface SaidRow {
  /** `statement/2025/guy-ryder`, `position/2025/united-states`, `statistic/victims-women-girls-2025`. */
  readonly reference: string;
  readonly name: string;
  /** Role, body or meeting, in few words; null if there is nothing to add. */
  readonly detail: string | null;
  /** Words of the speaker, exactly; null if the source only reports. */
  readonly quotation: string | null;
  /** In our words, a statement's or a figure's at most twenty; null beside a quotation. */
  readonly retelling: string | null;
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
  const rows = [
    ...page.statements
      .filter((bearing) => !takesPosition(bearing))
      .map((bearing) => toStatementRow(corpus, bearing)),
    ...page.positions.map(toPositionRow),
    ...listFiguresOn(corpus, locators).map(({ id, record, speaker, role, meeting }) =>
      toRow({
        reference: `statistic/${id}`,
        name: speaker,
        detail: meeting ?? role,
        quotation: null,
        retelling: shorten(record.title),
        links: record.speaksTo.filter(({ unit }) => locators.includes(unit)),
      }),
    ),
  ];
  return rows.sort((a, b) => Number(b.stated) - Number(a.stated));
}

function toStatementRow(
  corpus: Corpus,
  { id, record, links }: ParagraphPage['statements'][number],
): SaidRow {
  const quotation = links.find(({ words }) => words)?.words ?? null;
  return toRow({
    reference: `statement/${id}`,
    name: nameSpeaker(corpus, record.speaker),
    detail: [record.role, record.onBehalfOf && `for ${record.onBehalfOf}`]
      .filter(Boolean)
      .join(', '),
    quotation,
    retelling: quotation || isOwnVoice(corpus, record) ? null : shorten(record.retelling),
    links,
  });
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
    // Whole: a position loses its caveats when it is cut.
    retelling: record.summary,
    links,
  });
}

function toRow(row: Omit<SaidRow, 'stated'>): SaidRow {
  return { ...row, stated: row.links.some(({ basis }) => basis === 'stated') };
}

/** The first twenty words; a sign says that more follow behind the name. */
function shorten(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 20 ? text : `${words.slice(0, 20).join(' ')} …`;
}
