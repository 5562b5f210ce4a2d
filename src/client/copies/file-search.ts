import { parseCitation } from '../../model/cite/read/parse-citation.ts';
import { answerQuery, type Answer, type Group, type Result } from '../../model/search/answer.ts';
import { explainSection, explainSpelling } from '../../model/search/explain.ts';
import { cutExcerpt } from '../../model/search/excerpt.ts';
import { listOffers } from '../../model/search/offer.ts';
import { element } from '../page/element.ts';
import { loadFileGround, type FileGround } from './file-ground.ts';

const most = 20;
let boxes = 0;
let loaded: FileGround | undefined;

/** Makes the search of the file edition in an element: a box, the number of results, the results. */
export function createFileSearch(place: HTMLElement): void {
  const id = `search-${++boxes}`;
  const input = element('input', { id, type: 'search', autocomplete: 'off', spellcheck: false });
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const found = element('div');
  place.replaceChildren(
    element('label', { htmlFor: id, textContent: place.dataset['label'] ?? 'Search' }),
    input,
    status,
    found,
  );
  const ask = () => {
    const asked = input.value.trim();
    const { message, parts, offers } = asked === '' ? { message: '', parts: [], offers: [] } : find(asked); // prettier-ignore
    status.textContent = message;
    const buttons = offers.map((offer) => {
      const button = element('button', { type: 'button' }, offer);
      button.addEventListener('click', () => {
        input.value = offer;
        input.focus();
        ask();
      });
      return button;
    });
    found.replaceChildren(...(buttons.length > 0 ? [element('p', { className: 'offers' }, 'Search instead for: ', ...buttons)] : []), ...parts); // prettier-ignore
  };
  input.addEventListener('input', ask);
}

interface Found {
  readonly message: string;
  readonly parts: readonly HTMLElement[];
  readonly offers: readonly string[];
}

function find(asked: string): Found {
  loaded ??= loadFileGround();
  const { index, file } = loaded;
  const citation = parseCitation(asked, file.known);
  const shown = citation && citation.targets.length === 0 ? citation.offers : citation?.targets;
  const cited = (shown ?? []).map((target) => showTarget(loaded as FileGround, target));
  if (citation && cited.length > 0)
    return {
      message: [
        citation.message,
        citation.targets.length > 0 ? count(cited.length) : 'What exists:',
      ]
        .filter(Boolean)
        .join(' '),
      parts: [element('ol', {}, ...cited)],
      offers: [],
    };
  const answer = answerQuery(index, asked);
  const counted = answer.total === 0 ? `No paragraph contains “${asked}”.` : count(answer.total);
  return {
    message: [citation?.message, counted, explainSpelling(answer, 'paragraph'), !citation && isThin(answer) ? elsewhere : ''].filter(Boolean).join(' '),
    parts: citation ? [] : answer.groups.flatMap(showGroup),
    offers: citation ? [] : listOffers(index, answer.total, asked),
  }; // prettier-ignore
}

const elsewhere =
  'Only the official text is searched: for notes, statements and figures show all pages at once and search with the browser.';

/** Whether nothing has all the words: then they may stand in what is not searched. */
function isThin({ groups }: Answer): boolean {
  return !groups.some(({ sections }) => sections.some(({ reading }) => reading.kind !== 'some'));
}

function count(results: number): string {
  return results === 1
    ? '1 result'
    : `${results} results${results > most ? `, the first ${most} of them` : ''}`;
}

/** The results of each reading with what they rest on. */
function showGroup(group: Group): HTMLElement[] {
  let left = most;
  return group.sections.flatMap((section, at) => {
    const reason = explainSection(section, group, at === 0);
    const results = section.results.slice(0, left);
    left -= results.length;
    if (results.length === 0) return [];
    return [...(reason ? [element('p', { className: 'reason' }, reason)] : []), element('ol', {}, ...results.map(showResult))]; // prettier-ignore
  });
}

function showTarget(
  { index: { records }, file: { places } }: FileGround,
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

/** A result with the passage around its matches, and what it does not have. */
function showResult({ record: { path, title, context, text }, marks, missing }: Result): HTMLLIElement {
  const words = element('p', { className: 'excerpt' });
  for (const piece of cutExcerpt(text, marks))
    words.append(piece.match ? element('mark', { textContent: piece.text }) : piece.text);
  const link = element('a', { href: `#${path}`, textContent: title });
  const without = missing.length > 0 ? [element('p', {}, `Without: ${missing.join(', ')}`)] : [];
  return element('li', {}, link, ` ${context}`, words, ...without);
} // prettier-ignore
