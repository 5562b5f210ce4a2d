import { readFile, readdir } from 'node:fs/promises';
import { parse } from 'yaml';
import { digestText } from '../../../src/model/text/digest.ts';
import { listCopyFiles } from '../../../src/model/offline/copy-set.ts';
import { isDeclarationId, isLocator } from '../../../src/model/text/locator.ts';
import type { HeldDeclaration } from '../../../src/schema/declaration.ts';
import { repairs } from '../../../src/schema/repair.ts';
import { importDeclaration } from '../../import/import-declaration.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { readEBook } from '../copies/copies.ts';
import { readCopySets } from '../copies/read-copy-sets.ts';
import { readJsonForms, readPlainForms, type Texts } from './data-forms.ts';
import { listExpectedUnits } from './expected-units.ts';
import { parseHtml } from '../rule/html-tree.ts';
import { readQuotedForms, readUnitTable } from './quoted-forms.ts';
import { readOfficialWords } from './read-official-words.ts';
import { collectFaults, type AuditRule, type Fault, type Verdict } from '../rule/rule.ts';

const name = 'fidelity';
const hint = 'Find where the words are changed between the transcription and the page.';

/** The words that readers see are the words of the transcription with its listed repairs, unit by unit. */
export const fidelity: AuditRule = {
  name,
  check: async (site) => checkFidelity(site, await importTranscriptions()),
};

/** @param held declarations imported afresh */
export function checkFidelity(site: BuiltSite, held: readonly HeldDeclaration[]): Promise<Verdict> {
  return collectFaults(name, hint, (fault) => compareForms(site, held, fault));
}

async function compareForms(
  site: BuiltSite,
  held: readonly HeldDeclaration[],
  note: Fault,
): Promise<string> {
  const units = held.flatMap(listExpectedUnits);
  const expected = new Map(units.map(({ locator, text }) => [locator, text]));
  const wrong = new Set<string>();
  const fault: Fault = (file, message) => {
    note(file, message);
    for (const word of message.split(' ')) if (expected.has(word)) wrong.add(word);
  };
  const ids = held.map(({ id }) => id);
  const forms = new Map([
    ...(await readPageForms(site, fault)),
    ...(await readJsonForms(site, ids, units)),
    ...(await readPlainForms(site, ids, units, fault)),
    ...(await readQuotedForms(site, ids, units, fault)),
    await readUnitTable(site, units),
  ]);
  for (const [form, texts] of forms) {
    for (const [locator, text] of expected)
      if (!texts.has(locator)) fault(form, `${locator} is missing`);
      else if (texts.get(locator)?.text !== text)
        fault(form, `${locator} reads “${texts.get(locator)?.text}”, not “${text}”`);
    for (const [locator, { text, sha256 }] of texts) {
      if (!expected.has(locator)) fault(form, `${locator} is not in the transcription`);
      if (sha256 !== null && sha256 !== digestText(text))
        fault(form, `the digest of ${locator} is not that of its words`);
    }
  }
  return `${expected.size - wrong.size}/${expected.size} units equal to their source in ${[...forms.keys()].join(', ')}`;
}

/** Every transcription, imported afresh. */
async function importTranscriptions(): Promise<HeldDeclaration[]> {
  const folder = 'content/transcriptions';
  const ids = (await readdir(folder)).flatMap(
    (name) => /^(.+)\.repairs\.yaml$/.exec(name)?.[1] ?? [],
  );
  return Promise.all(
    ids.sort().map(async (id) => {
      const file = `${folder}/${id}.md`;
      const listed = repairs.parse(parse(await readFile(`${folder}/${id}.repairs.yaml`, 'utf8')));
      return importDeclaration(id, file, await readFile(file), listed);
    }),
  );
}

async function readPageForms(site: BuiltSite, fault: Fault): Promise<Map<string, Texts>> {
  const own: Texts = new Map();
  const whole: Texts = new Map();
  for (const page of site.pages) {
    const place = page.path.replace(/^\/|\/$/g, '');
    const isOwn = isLocator(place);
    if (!isOwn && !isDeclarationId(place)) continue;
    const digests = page.root.findAll('code').map((code) => code.text().trim());
    for (const element of page.root.findAll())
      if (element.attribute('data-locator') !== null) {
        const locator = element.attribute('data-locator') ?? '';
        const texts = isOwn ? own : whole;
        if (texts.has(locator)) fault(page.file, `${locator} stands in more than one element`);
        const text = readOfficialWords(element);
        const sha256 = isOwn
          ? (digests.find((digest) => /^[0-9a-f]{64}$/.test(digest)) ?? null)
          : null;
        texts.set(locator, {
          text,
          sha256: isOwn && digests.includes(digestText(text)) ? digestText(text) : sha256,
        });
      }
  }
  const file: Texts = new Map();
  const book: Texts = new Map();
  const readAll = async (name: string, html: string, texts: Texts) => {
    for (const element of parseHtml(html).findAll()) {
      const locator = element.attribute('data-locator');
      if (locator === null) continue;
      const text = readOfficialWords(element);
      // Both copies hold a unit twice: on its page and in the whole declaration.
      if ((texts.get(locator)?.text ?? text) !== text) fault(name, `${locator} reads in two ways`);
      texts.set(locator, { text, sha256: null });
    }
  };
  for (const set of await readCopySets(site)) {
    const [[html = ''], [epub = '']] = [listCopyFiles(set, 'html'), listCopyFiles(set, 'epub')];
    await readAll(html, String(await site.read(`/${html}`)), file);
    for (const [name, content] of readEBook(await site.read(`/${epub}`)))
      if (name.endsWith('.xhtml')) await readAll(`${epub}, ${name}`, content, book);
  }
  return new Map([
    ['paragraph pages', own],
    ['whole pages', whole],
    ['file edition', file],
    ['e-book', book],
  ]);
}
