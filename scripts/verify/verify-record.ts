import { listJsonUnits } from '../audit/text/data-forms.ts';
import { listExpectedUnits } from '../audit/text/expected-units.ts';
import { digestText } from '../../src/model/text/digest.ts';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';
import { parseHtml } from '../audit/rule/html-tree.ts';
import { readOfficialWords } from '../audit/text/read-official-words.ts';
import type { Verdict } from '../audit/rule/rule.ts';
import type { Issue } from '../../src/content/issue.ts';
import type { PublishedCopy } from './open-copy.ts';

/** The words that the pages and data files show have the digests of the text of record, unit by unit. */
export async function verifyRecord(
  copy: PublishedCopy,
  held: readonly HeldDeclaration[],
): Promise<Verdict> {
  const units = held.flatMap(listExpectedUnits);
  const expected = new Map<string, string>(
    units.map(({ locator, text }) => [locator, digestText(text)]),
  );
  const issues: Issue[] = [];
  const wrong = new Set<string>();
  const check = (file: string, texts: ReadonlyMap<string, string>, locators: readonly string[]) => {
    for (const locator of locators) {
      const text = texts.get(locator);
      if (text !== undefined && digestText(text) === expected.get(locator)) continue;
      wrong.add(locator);
      issues.push({
        rule: 'verify',
        file,
        line: null,
        message:
          text === undefined
            ? `the words of ${locator} are missing`
            : `the words of ${locator} are not those of record: “${text.slice(0, 80)}…”`,
        hint: 'Compare with the official document, then build again from content/.',
      });
    }
  };
  for (const { id } of held) {
    const ofDeclaration = [...expected.keys()].filter((locator) => locator.startsWith(`${id}/`));
    check(`${id}.json`, readJson(await copy.read(`${id}.json`)), ofDeclaration);
    check(`${id}/index.html`, readPage(await copy.read(`${id}/index.html`)), ofDeclaration);
    for (const paragraph of new Set(
      units.filter((unit) => unit.locator.startsWith(`${id}/`)).map((unit) => unit.paragraph),
    ))
      check(
        `${paragraph}/index.html`,
        readPage(await copy.read(`${paragraph}/index.html`)),
        units.filter((unit) => unit.paragraph === paragraph).map(({ locator }) => locator),
      );
  }
  return {
    issues,
    summary: `${expected.size - wrong.size} of ${expected.size} units have the words of record, on their pages, in the whole declaration and in its data`,
  };
}

function readJson(content: Buffer | null): Map<string, string> {
  if (!content) return new Map();
  return new Map(
    listJsonUnits(JSON.parse(String(content))).map(({ locator, text }) => [locator, text]),
  );
}

function readPage(content: Buffer | null): Map<string, string> {
  if (!content) return new Map();
  const units = parseHtml(String(content))
    .findAll()
    .filter((element) => element.attribute('data-locator') !== null);
  return new Map(
    units.map((element) => [element.attribute('data-locator') ?? '', readOfficialWords(element)]),
  );
}
