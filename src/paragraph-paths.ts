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
