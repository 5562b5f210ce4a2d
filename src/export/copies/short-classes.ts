import { findElements, readAttribute, setAttribute, type PageElement } from './page-tree.ts';

/**
 * Gives classes names of one or two letters, the same in the pages and in the style rules, and takes away those that no rule
 * and no script knows. Thousands of elements carry a class: in one file that is a twentieth of all bytes.
 * @param kept names that stay as they are: those that scripts use, and `number`, which marks what is not text of record
 * @returns the style rules with the new names
 */
export function shortenClasses(
  roots: readonly PageElement[],
  style: string,
  kept: ReadonlySet<string>,
): string {
  const styled = new Set([...style.matchAll(selector)].map(([, name = '']) => name));
  const uses = new Map<string, number>();
  const classed = roots
    .flatMap((root) => [root, ...findElements(root, () => true)])
    .filter((element) => readAttribute(element, 'class') !== null);
  const classesOf = (element: PageElement) =>
    (readAttribute(element, 'class') ?? '')
      .split(/\s+/)
      .filter((name) => styled.has(name) || kept.has(name));
  for (const element of classed)
    for (const name of classesOf(element)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const byUse = [...uses.keys()]
    .filter((name) => !kept.has(name))
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
  const taken = new Set([...kept, ...styled]);
  const names = new Map<string, string>();
  let next = 0;
  for (const name of byUse) {
    let short = toLetters(next++);
    while (taken.has(short)) short = toLetters(next++);
    if (short.length < name.length) names.set(name, short);
  }
  for (const element of classed) {
    const short = classesOf(element)
      .map((name) => names.get(name) ?? name)
      .join(' ');
    setAttribute(element, 'class', short === '' ? null : short);
  }
  return style.replace(selector, (_, name: string) => `.${names.get(name) ?? name}`);
}

/** A class in a selector; what follows a digit is a number, what stands in quotation marks is text. */
const selector = /(?<![\d'"])\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g;

/** 0 → a, 25 → z, 26 → aa. */
function toLetters(number: number): string {
  const rest = Math.floor(number / 26);
  return `${rest > 0 ? toLetters(rest - 1) : ''}${String.fromCharCode(97 + (number % 26))}`;
}
