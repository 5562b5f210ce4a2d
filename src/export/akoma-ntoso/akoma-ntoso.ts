import type { Corpus, Declaration } from '../../model/text/corpus.ts';
import { declarationPath } from '../../model/site/route.ts';
import { splitFrontMatter } from './front-matter.ts';
import { toMeta, type MetaGround } from './meta.ts';
import { toParagraph } from './paragraph.ts';
import type { Ground } from '../ground.ts';
import { block, inline, text, toDocument, type Xml } from '../format/xml.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const annexPrefix = 'att_1__';

/**
 * A declaration in Akoma Ntoso 1.0 (OASIS), named as AKN4UN names documents: `/2025.akn.xml`.
 * One that is a resolution stands in its main body; one that is annexed to a resolution stands in an attachment.
 */
export function toAkomaNtoso(
  { corpus, citations, edition, toAddress }: Ground,
  declaration: Declaration,
): string {
  const { annex, frontMatter } = declaration;
  const front = splitFrontMatter(frontMatter, annex);
  const meta: Omit<MetaGround, 'component' | 'prefix'> = {
    edition,
    reviewed: findLastReview(corpus, declaration),
    address: toAddress(declarationPath(declaration.id)),
  };
  const paragraphs = (prefix: string) =>
    declaration.paragraphs.map((paragraph) =>
      toParagraph({ corpus, declaration, citations }, paragraph, prefix),
    );
  return toDocument(
    block(
      'akomaNtoso',
      { xmlns: namespace },
      block(
        'statement',
        { name: 'resolution', contains: 'originalVersion' },
        toMeta(declaration, { ...meta, component: '!main', prefix: '' }),
        toLines('preface', front.preface, annex ? 'line' : 'title'),
        front.formula.length === 0
          ? null
          : block(
              'preamble',
              {},
              block(
                'formula',
                { name: 'enactingFormula', eId: 'formula_1' },
                ...front.formula.map((line) => inline('p', {}, text(line))),
              ),
            ),
        annex
          ? block(
              'mainBody',
              {},
              block(
                'paragraph',
                { eId: 'para_1' },
                block(
                  'content',
                  { eId: 'para_1__content' },
                  ...front.adopting.map((line) => inline('p', {}, text(line))),
                ),
              ),
            )
          : block('mainBody', {}, ...paragraphs('')),
        toLines('conclusions', front.conclusions, 'line'),
        annex
          ? block(
              'attachments',
              {},
              block(
                'attachment',
                { eId: 'att_1' },
                front.annexHeading === null
                  ? null
                  : inline('heading', {}, text(front.annexHeading)),
                block(
                  'statement',
                  { name: 'declaration', contains: 'originalVersion' },
                  toMeta(declaration, { ...meta, component: '!annex_1', prefix: annexPrefix }),
                  toLines('preface', front.annexTitle, 'title'),
                  block('mainBody', {}, ...paragraphs(annexPrefix)),
                ),
              ),
            )
          : null,
      ),
    ),
  );
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
