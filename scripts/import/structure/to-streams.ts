import type { HeldDeclaration } from '../../../src/schema/declaration.ts';
import type { RecordedText } from './to-record.ts';

type Recorded = Pick<HeldDeclaration, 'annex'> & RecordedText;
type Words = { text: string; more?: string[] | undefined; tail?: string | undefined };
type Point = Words & { letter: string; subparagraphs?: Point[] | undefined };

/** All words of a text of record as the document has them, in the streams whose order the law of the importer keeps. */
export function toStreams({
  resolution,
  annexes = [],
  frontMatter,
  footnotes,
  ...main
}: Recorded): Record<string, string[]> {
  const bodies = [...(resolution ? [resolution] : []), main, ...annexes];
  return {
    'front matter': [...frontMatter, ...annexes.flatMap(({ title }) => title)],
    headings: bodies.flatMap(({ preamble = [], paragraphs }) =>
      [...preamble, ...paragraphs].flatMap(({ headings = [] }) =>
        headings.map(({ mark, text }) => (mark ? `${mark}. ${text}` : text)),
      ),
    ),
    body: bodies.flatMap((body) => [
      ...('formula' in body && body.formula ? [body.formula] : []),
      ...(body.preamble ?? []).flatMap((paragraph) => listWords('', paragraph)),
      ...body.paragraphs.flatMap((paragraph) =>
        listWords(
          paragraph.unnumbered
            ? ''
            : `${paragraph.number}${paragraph.bis ? ` ${paragraph.bis}` : ''}. `,
          paragraph,
        ),
      ),
      ...('closing' in body && body.closing ? body.closing : []),
    ]),
    footnotes: footnotes.map(({ number, text }) => `[^${number}] ${text}`),
  };
}

function listWords(
  label: string,
  { text, more = [], tail, subparagraphs = [] }: Words & { subparagraphs?: Point[] | undefined },
): string[] {
  return [
    `${label}${text}`,
    ...more,
    ...subparagraphs.flatMap((point) => listWords(`(${point.letter}) `, point)),
    ...(tail ? [tail] : []),
  ];
}
