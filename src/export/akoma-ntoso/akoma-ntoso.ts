import type { Corpus, Declaration, DocumentPart, Unit } from '../../model/text/corpus.ts';
import { declarationPath } from '../../model/site/route.ts';
import { toBody, toPreamble } from './body.ts';
import { toMeta, type MetaGround } from './meta.ts';
import type { Ground } from '../ground.ts';
import { block, inline, text, toDocument, type Xml } from '../format/xml.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A part of the document as it is written: its own words, around them lines. */
interface WrittenPart {
  readonly preface: readonly string[];
  readonly formula: string | null;
  readonly preamble: readonly Unit[];
  readonly paragraphs: readonly Unit[];
  readonly closing: readonly string[];
}

/**
 * A declaration in Akoma Ntoso 1.0 (OASIS), named as AKN4UN names documents: `/2025.akn.xml`.
 * The resolution stands in its main body, each annex in an attachment.
 */
export function toAkomaNtoso(ground: Ground, declaration: Declaration): string {
  const { annex, front, resolution, annexes } = declaration;
  const own = { ...declaration, formula: declaration.formula };
  const main = annex
    ? { ...(resolution ?? noWords), preface: front.preface }
    : { ...own, preface: front.preface };
  const attached = [
    ...(annex
      ? [{ number: 1, heading: front.annexHeading, part: { ...own, preface: front.annexTitle } }]
      : []),
    ...annexes.map((part) => describeAnnex(part)),
  ];
  return toDocument(
    block(
      'akomaNtoso',
      { xmlns: namespace },
      block(
        'statement',
        { name: 'resolution', contains: 'originalVersion' },
        ...toPart(ground, declaration, main, 0, annex ? 'line' : 'title'),
        attached.length === 0
          ? null
          : block(
              'attachments',
              {},
              ...attached.map(({ number, heading, part }) =>
                block(
                  'attachment',
                  { eId: `att_${number}` },
                  heading === null ? null : inline('heading', {}, text(heading)),
                  block(
                    'statement',
                    {
                      name: number === 1 && annex ? 'declaration' : 'annex',
                      contains: 'originalVersion',
                    },
                    ...toPart(ground, declaration, part, number, 'title'),
                  ),
                ),
              ),
            ),
      ),
    ),
  );
}

const noWords = { formula: null, preamble: [], paragraphs: [], closing: [] };

function describeAnnex({ section, title, ...part }: DocumentPart) {
  const [heading = null, ...preface] = title;
  return { number: Number(section.replace('annex-', '')), heading, part: { ...part, preface } };
}

/** @param annex number of the annex, 0 for the resolution itself */
function toPart(
  { corpus, citations, edition, toAddress }: Ground,
  declaration: Declaration,
  { preface, formula, preamble, paragraphs, closing }: WrittenPart,
  annex: number,
  kind: 'line' | 'title',
): (Xml | null)[] {
  const prefix = annex === 0 ? '' : `att_${annex}__`;
  const meta: MetaGround = {
    edition,
    reviewed: findLastReview(corpus, declaration),
    address: toAddress(declarationPath(declaration.id)),
    component: annex === 0 ? '!main' : `!annex_${annex}`,
    prefix,
  };
  const words = { corpus, declaration, citations };
  return [
    toMeta(declaration, meta),
    toLines('preface', preface, kind),
    toPreamble(words, formula, preamble, prefix),
    toBody(words, paragraphs, prefix),
    toLines('conclusions', closing, 'line'),
  ];
}

function toLines(name: string, lines: readonly string[], kind: 'line' | 'title'): Xml | null {
  if (lines.length === 0) return null;
  return block(
    name,
    {},
    ...lines.map((line) =>
      inline('p', {}, kind === 'title' ? inline('docTitle', {}, text(line)) : text(line)),
    ),
  );
}

/** The day on which the last of its notes was reviewed. */
function findLastReview({ content }: Corpus, { id, adopted }: Declaration): string {
  const days = Object.entries(content.annotations).flatMap(([locator, { reviewed }]) =>
    locator.startsWith(`${id}/`) ? [reviewed] : [],
  );
  return days.sort().at(-1) ?? adopted;
}
