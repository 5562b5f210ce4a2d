import { buildCorpus, type Corpus, type Declaration } from '../../../src/model/text/corpus.ts';
import {
  listInstrumentCitations,
  type InstrumentCitation,
} from '../../../src/model/text/instrument-citation.ts';
import { listUnitsWithin } from '../../../src/model/text/unit.ts';
import { checkAknSchema } from './akn-schema.ts';
import { listElements, parseXml, readAknUnits, type AknUnit } from './akn-unit.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { collectFaults, type AuditRule, type Fault, type Verdict } from '../rule/rule.ts';

const name = 'akoma-ntoso';
/** How much was found as it should be. */
interface Right {
  units: number;
  notes: number;
  refs: number;
}

/** Each declaration as Akoma Ntoso: words, notes and references in place, named as AKN4UN says, valid by the OASIS schema if it is at hand. */
export const akomaNtoso: AuditRule = {
  name,
  check: async (site) =>
    checkAkomaNtoso(site, buildCorpus(await site.readContent()), process.env['AKN_XSD']),
};

/** @param xsd path of the OASIS schema; if it is not given the summary says that nothing was checked against it */
export function checkAkomaNtoso(
  site: BuiltSite,
  corpus: Corpus,
  xsd: string | undefined,
): Promise<Verdict> {
  return collectFaults(name, 'Correct src/export/akoma-ntoso.', (fault) =>
    checkFiles(site, corpus, xsd, fault),
  );
}

async function checkFiles(
  site: BuiltSite,
  corpus: Corpus,
  xsd: string | undefined,
  fault: Fault,
): Promise<string> {
  const files = await readFiles(site, corpus, fault);
  const right: Right = { units: 0, notes: 0, refs: 0 };
  const citations = listInstrumentCitations(corpus);
  for (const [declaration, { path, xml }] of files) {
    const document = parse(path, xml, fault);
    if (!document) continue;
    checkUnits(declaration, readAknUnits(document, declaration), path, fault, right);
    checkRefs(
      corpus,
      citations.filter(({ unit }) => unit.startsWith(`${declaration.id}/`)),
      readAknUnits(document, declaration),
      path,
      fault,
      right,
    );
    checkNames(declaration, document, path, fault);
  }
  const schema = await checkAknSchema(
    new Map([...files.values()].map(({ path, xml }) => [path, xml])),
    xsd,
  ).catch((error: unknown) => {
    fault('AKN_XSD', error instanceof Error ? error.message : String(error));
    return null;
  });
  for (const { file, line, message } of schema ?? []) fault(`/${file}`, message, { line });
  const validity =
    schema === null
      ? 'the schema was NOT checked: set AKN_XSD to akomantoso30.xsd'
      : `${schema.length} schema errors`;
  return `${right.units}/${corpus.units.size} units equal to the text of record, ${right.notes} footnotes and ${right.refs} references in place in ${files.size} files; ${validity}`;
}

async function readFiles(site: BuiltSite, { declarations }: Corpus, fault: Fault) {
  const files = new Map<Declaration, { path: string; xml: string }>();
  for (const declaration of declarations) {
    const path = `/${declaration.id}.akn.xml`;
    if (site.files.has(path)) files.set(declaration, { path, xml: String(await site.read(path)) });
    else fault(path, 'the declaration has no Akoma Ntoso file');
  }
  return files;
}

function parse(path: string, xml: string, fault: Fault) {
  try {
    return parseXml(xml);
  } catch (error) {
    fault(path, `is not well-formed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** The words of each unit, and its footnotes if the text of record has them. */
function checkUnits(
  { pages, footnotes }: Declaration,
  found: readonly AknUnit[],
  path: string,
  fault: Fault,
  right: Right,
): void {
  const read = new Map(found.map((unit) => [unit.locator, unit]));
  for (const { locator, text, marks } of pages.flatMap(listUnitsWithin)) {
    const unit = read.get(locator);
    if (!unit) fault(path, `${locator} is missing`);
    else if (unit.text !== text) fault(path, `${locator} reads “${unit.text}”, not “${text}”`);
    else right.units++;
    for (const { number, offset } of marks) {
      const note =
        unit?.notes.find((one) => one.number === number && one.offset === offset) ??
        unit?.notes.find((one) => one.number === number);
      const words = footnotes.find((one) => one.number === number)?.text.replaceAll('*', '');
      if (!note) fault(path, `footnote ${number} of ${locator} is missing`);
      else if (note.offset !== offset)
        fault(
          path,
          `footnote ${number} of ${locator} stands after ${note.offset} characters, not ${offset}`,
        );
      else if (note.text !== words)
        fault(path, `footnote ${number} of ${locator} reads “${note.text}”, not “${words}”`);
      else right.notes++;
    }
    if (unit && unit.notes.length > marks.length)
      fault(path, `${locator} has ${unit.notes.length} footnotes, not ${marks.length}`);
    read.delete(locator);
  }
  for (const locator of read.keys()) fault(path, `${locator} is in no text of record`);
}

/** Every place that cites or names an instrument refers to it. */
function checkRefs(
  { content }: Corpus,
  citations: readonly InstrumentCitation[],
  found: readonly AknUnit[],
  path: string,
  fault: Fault,
  right: Right,
): void {
  for (const { instrument, unit, footnote, words } of citations) {
    const { official = '', symbol = null, adopted = null } = content.instruments[instrument] ?? {};
    const leads = (href: string) =>
      href === official || (adopted !== null && href === nameWork(symbol ?? '', adopted));
    if (
      isReferred(
        found.find(({ locator }) => locator === unit),
        footnote,
        words,
        leads,
      )
    )
      right.refs++;
    else
      fault(
        path,
        `${unit}${footnote === null ? '' : `, footnote ${footnote}`}: no reference to ${instrument} at “${words}”`,
      );
  }
}

function isReferred(
  unit: AknUnit | undefined,
  footnote: number | null,
  words: string,
  leads: (href: string) => boolean,
): boolean {
  if (footnote === null)
    return unit?.refs.some((ref) => ref.words === words && leads(ref.href)) ?? false;
  return (
    unit?.notes.find(({ number }) => number === footnote)?.refs.some((ref) => leads(ref.href)) ??
    false
  );
}

/** Work, expression and manifestation are named as AKN4UN says; the lines before the first paragraph are there in order. */
function checkNames(
  { symbol, adopted, annex, annexes, frontMatter }: Declaration,
  document: ReturnType<typeof parseXml>,
  path: string,
  fault: Fault,
): void {
  const work = nameWork(symbol, adopted);
  const expression = `${work}/eng@${adopted}`;
  const expected = [
    '!main',
    ...(annex ? ['!annex_1'] : []),
    ...annexes.map(({ section }) => `!${section.replace('-', '_')}`),
  ].flatMap((component) => [
    `FRBRthis ${work}/${component}`,
    `FRBRuri ${work}`,
    `FRBRthis ${expression}/${component}`,
    `FRBRuri ${expression}`,
    `FRBRthis ${expression}/${component}.xml`,
    `FRBRuri ${expression}.xml`,
  ]);
  const named = listElements(document, 'FRBRthis', 'FRBRuri').map(
    (element) => `${element.localName} ${element.getAttribute('value')}`,
  );
  if (named.join('\n') !== expected.join('\n'))
    fault(path, `is named ${named.join(', ')}, not ${expected.join(', ')}`);
  const [root] = listElements(document, 'statement');
  if (root?.getAttribute('name') !== 'resolution')
    fault(path, 'its document element is no statement of the name “resolution”');
  const lines = listElements(document, 'p', 'heading').map((element) => element.textContent ?? '');
  let at = 0;
  for (const line of frontMatter) {
    const place = lines.indexOf(line, at);
    if (place < 0) fault(path, `the line “${line}” is missing or out of order`);
    else at = place;
  }
}

function nameWork(symbol: string, adopted: string): string {
  const number = symbol
    .replace(/^A\/RES\//, '')
    .replace(/,.*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/-$/, '');
  return `/akn/un/statement/deliberation/unga/${adopted}/${number}`;
}
