import { parseCitation } from '../model/parse-citation.ts';
import type { KnownPlaces } from '../model/known-place.ts';
import type { Alias } from '../model/search/alias.ts';
import { answerQuery, type Result } from '../model/search/answer.ts';
import { buildSearchIndex, type SearchIndex } from '../model/search/search-index.ts';
import type { SearchRecord } from '../model/search/search-record.ts';
import { element } from './element.ts';

/** What the file knows for its search; the words of units stand in the file and are read from there. */
interface FileIndex {
  readonly records: readonly (readonly [
    reference: string,
    fragment: string | 0,
    title: string,
    context: string,
    text: string,
    declaration: string,
    topics: string,
  ])[];
  readonly aliases: readonly (readonly [
    topic: string,
    title: string,
    ...said: (string | [said: string, ...text: string[]])[],
  ])[];
  readonly known: KnownPlaces;
  /** Fragments of the places a citation can lead to beside the records, by reference. */
  readonly places: Readonly<Record<string, string>>;
}

const most = 20;
let boxes = 0;
let loaded: { index: SearchIndex; file: FileIndex } | undefined;

/** Makes the search of the file edition in an element: a box, the number of results, the results. */
export function createFileSearch(place: HTMLElement): void {
  const id = `search-${++boxes}`;
  const input = element('input', { id, type: 'search', autocomplete: 'off', spellcheck: false });
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const list = element('ol');
  place.replaceChildren(
    element('label', { htmlFor: id, textContent: place.dataset['label'] ?? 'Search' }),
    input,
    status,
    list,
  );
  input.addEventListener('input', () => {
    const asked = input.value.trim();
    const { message, entries } = asked === '' ? { message: '', entries: [] } : find(asked);
    status.textContent = message;
    list.replaceChildren(...entries);
  });
}

function find(asked: string): { message: string; entries: HTMLLIElement[] } {
  loaded ??= load();
  const { index, file } = loaded;
  const citation = parseCitation(asked, file.known);
  const cited = (citation?.targets ?? []).map((target) =>
    showTarget(loaded as NonNullable<typeof loaded>, target),
  );
  const { groups } = answerQuery(index, asked);
  const results = groups.flatMap(({ sections }) => sections.flatMap((section) => section.results));
  const found = citation && cited.length > 0 ? [] : results.map(showResult);
  const count = cited.length + found.length;
  const counted =
    count === 0
      ? `No paragraph contains “${asked}”.`
      : count === 1
        ? '1 result'
        : `${count} results${count > most ? `, the first ${most} of them` : ''}`;
  return {
    message: [citation?.message, counted].filter(Boolean).join(' '),
    entries: [...cited, ...found].slice(0, most),
  };
}

function load(): { index: SearchIndex; file: FileIndex } {
  const file = JSON.parse(
    document.getElementById('search-index')?.textContent ?? '{}',
  ) as FileIndex;
  const records = file.records.map(
    ([reference, fragment, title, context, text, declaration, topics]): SearchRecord => ({
      reference,
      kind: 'text',
      path: fragment === 0 ? reference : fragment,
      title,
      context,
      text: text === '' ? readWords(reference) : text,
      declarations: [declaration],
      topics: topics.split(' '),
    }),
  );
  const aliases = file.aliases.flatMap(([topic, title, ...all]) =>
    all.map((one): Alias => {
      const [said, ...text] = typeof one === 'string' ? [one] : one;
      return { said, topic, title, text };
    }),
  );
  return { file, index: buildSearchIndex(records, aliases) };
}

/** The official words of a unit as they stand in the file, without number, marks of notes and subparagraphs. */
function readWords(locator: string): string {
  const unit = document.querySelector(`[data-locator="${locator}"]`);
  const words = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node !== unit && node.matches('[role="doc-noteref"], [data-locator], .number')) return '';
    return [...node.childNodes].map(words).join('');
  };
  return unit ? words(unit).replace(/\s+/g, ' ').trim() : '';
}

function showTarget(
  { index: { records }, file: { places } }: NonNullable<typeof loaded>,
  target: string,
): HTMLLIElement {
  const record = records.find(({ reference }) => reference === target);
  return element(
    'li',
    {},
    element('a', {
      href: `#${record?.path ?? places[target] ?? target}`,
      textContent: record?.title ?? target,
    }),
    record ? ` ${record.context}` : '',
  );
}

const before = 60;
const shown = 220;

/** A result with the passage around its first match. */
function showResult({ record: { path, title, context, text }, marks }: Result): HTMLLIElement {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, (marks[0]?.[0] ?? 0) - before)));
  const to = text.length - from <= shown ? text.length : text.lastIndexOf(' ', from + shown);
  const words = element('p', { className: 'excerpt' });
  let at = from;
  for (const [start, end] of marks)
    if (start >= at && end <= to) {
      words.append(text.slice(at, start), element('mark', { textContent: text.slice(start, end) }));
      at = end;
    }
  words.append(`${text.slice(at, to)}${to < text.length ? ' …' : ''}`);
  return element(
    'li',
    {},
    element('a', { href: `#${path}`, textContent: title }),
    ` ${context}`,
    words,
  );
}
