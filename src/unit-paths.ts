import { loadCorpus } from './corpus.ts';
import type { Unit } from './model/text/corpus.ts';
import { listUnitsWithin } from './model/text/unit.ts';

/** One path for each paragraph of each declaration with text, those of its preamble, its resolution and its annexes included. */
export async function getParagraphPaths() {
  const { declarations } = await loadCorpus();
  return declarations.flatMap((declaration) =>
    declaration.pages.map((paragraph) => ({
      params: { declaration: declaration.id, place: toPlace(paragraph) },
      props: { declaration, paragraph },
    })),
  );
}

/** One path for each subparagraph at any level. */
export async function getSubparagraphPaths() {
  return (await getParagraphPaths()).flatMap(({ params, props }) =>
    listUnitsWithin(props.paragraph)
      .slice(1)
      .map((point) => ({
        params: { declaration: params.declaration, point: toPlace(point) },
        props: { ...props, point },
      })),
  );
}

/** `12`, `18/d/ii`, `resolution/1`: a locator under its declaration. */
function toPlace({ declaration, locator }: Unit): string {
  return locator.slice(declaration.length + 1);
}
