import { createTextSearch } from '../model/text-search.ts';
import { cutExcerpt } from './file-excerpt.ts';
import type { Answer, Found } from './search-engine.ts';

/** What the file says about a text beside its words: fragment, title, heading, declaration. */
type Listed = readonly [fragment: string, title: string, heading: string, declaration: string];

interface Text {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly declaration: string;
  readonly text: string;
}

let engine: { find: ReturnType<typeof createTextSearch<Text>> } | undefined;

/** Stands in the file edition where the site has its search engine: reads the texts from the file itself. */
export async function loadEngine(): Promise<void> {
  engine ??= { find: createTextSearch(readTexts()) };
}

/**
 * Looks words up.
 * @param declaration year to search in, or null for all
 */
export async function search(words: string, declaration: string | null): Promise<Answer | null> {
  await loadEngine();
  const hits = (engine?.find(words) ?? []).filter(({ entry }) => declaration === null || entry.declaration === declaration);
  return {
    total: hits.length,
    load: async (start, count) =>
      hits.slice(start, start + count).map(({ entry: { url, title, heading, text }, stems }): Found => ({ url, title, heading, excerpt: cutExcerpt(text, stems) })),
  };
}

function readTexts(): Text[] {
  const listed: Listed[] = JSON.parse(document.getElementById('search-index')?.textContent ?? '[]');
  return listed.map(([fragment, title, heading, declaration]) => ({ url: `#${fragment}`, title, heading, declaration, text: readWords(fragment) }));
}

/** The official words of a unit as they stand in the file, without number, marks of notes and subparagraphs. */
function readWords(fragment: string): string {
  const element = document.querySelector(`[data-locator="${fragment}"]`);
  const words = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node !== element && node.matches('[role="doc-noteref"], [data-locator], .number')) return ' ';
    return [...node.childNodes].map(words).join('');
  };
  return element ? words(element).replace(/\s+/g, ' ').trim() : '';
}
