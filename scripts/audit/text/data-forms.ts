import type { BuiltSite } from '../rule/built-site.ts';
import type { Fault } from '../rule/rule.ts';
import type { ExpectedUnit } from './expected-units.ts';

/** The words of units as one form of the site has them, by locator, with the digest given there. */
export type Texts = Map<string, { text: string; sha256: string | null }>;

/**
 * The words of all units as JSON: in the whole declaration, with their paragraph, by themselves, and with everything.
 * @param ids declarations that are held
 */
export async function readJsonForms(
  site: BuiltSite,
  ids: readonly string[],
  units: readonly ExpectedUnit[],
): Promise<[form: string, texts: Texts][]> {
  const [whole, single, alone]: [Texts, Texts, Texts] = [new Map(), new Map(), new Map()];
  const all: Texts = new Map();
  const readUnits = async (path: string) => listJsonUnits(await readJson(site, path));
  for (const unit of await readUnits('/corpus.json')) all.set(unit.locator, unit);
  for (const id of ids)
    for (const unit of await readUnits(`/${id}.json`)) whole.set(unit.locator, unit);
  for (const { locator, paragraph } of units) {
    const found = await readUnits(`/${locator}.json`);
    for (const unit of found) {
      if (locator === paragraph) single.set(unit.locator, unit);
      if (unit.locator === locator) alone.set(locator, unit);
    }
  }
  return [
    ['declaration JSON', whole],
    ['paragraph JSON', single],
    ['unit JSON', alone],
    ['corpus JSON', all],
  ];
}

/**
 * Whether the text files and the words to copy are, line for line, what the text of record gives.
 * @returns a form for each, with the words of the units that are right in it
 */
export async function readPlainForms(
  site: BuiltSite,
  ids: readonly string[],
  units: readonly ExpectedUnit[],
  fault: Fault,
): Promise<[form: string, texts: Texts][]> {
  const [alone, whole, quoted]: [Texts, Texts, Texts] = [new Map(), new Map(), new Map()];
  const files = new Map<string, string>();
  for (const id of ids) files.set(id, `\n${String(await site.read(`/${id}.txt`))}`);
  for (const { locator, paragraph, text, lines } of units) {
    const compare = (file: string, found: readonly string[], texts: Texts) => {
      const at = lines.findIndex((line, index) => found[index] !== line);
      if (at < 0 && found.length === lines.length) texts.set(locator, { text, sha256: null });
      else {
        fault(file, `${locator} reads “${found[at] ?? found.at(-1)}”, not “${lines[at] ?? ''}”`);
        texts.set(locator, { text, sha256: null });
      }
    };
    compare(`/${locator}.txt`, readLines(String(await site.read(`/${locator}.txt`))), alone);
    const sheet = await readJson(site, `/${paragraph}.cite.json`);
    const cited = (sheet as { units: { id: string; lines: string[] }[] }).units;
    compare(`/${paragraph}.cite.json`, cited.find(({ id }) => id === locator)?.lines ?? [], quoted);
    const [id = ''] = locator.split('/');
    if (locator !== paragraph || files.get(id)?.includes(`\n${lines.join('\n')}\n`))
      whole.set(locator, { text, sha256: null });
    else fault(`/${id}.txt`, `${locator} does not stand there line for line`);
  }
  return [
    ['unit text', alone],
    ['declaration text', whole],
    ['words to copy', quoted],
  ];
}

interface Words {
  readonly locator: string;
  readonly text: string;
  readonly sha256: string;
}

/** Everything in a file that has a locator, words and a digest, at whatever depth. */
export function listJsonUnits(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const { locator, text, sha256 } = value as Partial<Words>;
  return [
    ...(locator !== undefined && text !== undefined && sha256 !== undefined
      ? [{ locator, text: text.replaceAll('\n', ' '), sha256 }]
      : []),
    ...Object.values(value).flatMap(listJsonUnits),
  ];
}

async function readJson(site: BuiltSite, path: string): Promise<unknown> {
  return JSON.parse(String(await site.read(path)));
}

function readLines(content: string): string[] {
  return content.split('\n').filter((line) => line !== '');
}
