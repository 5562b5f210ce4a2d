import { loadCorpus } from './corpus.ts';

/** One path for each paragraph of each declaration with text. */
export async function getParagraphPaths() {
  const { declarations } = await loadCorpus();
  return declarations.flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => ({
      params: { declaration: id, number: String(paragraph.number) },
      props: { paragraph },
    })),
  );
}

/** One path for each subparagraph of each declaration with text. */
export async function getSubparagraphPaths() {
  return (await getParagraphPaths()).flatMap(({ params, props: { paragraph } }) =>
    paragraph.subparagraphs.map((point) => ({
      params: { ...params, letter: point.letter ?? '' },
      props: { paragraph, point },
    })),
  );
}
