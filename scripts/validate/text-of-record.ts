import { digestText } from '../../src/model/digest.ts';
import { stripMarkup } from '../../src/model/segment.ts';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';
import type { Issue } from '../issue.ts';
import { importDeclaration } from '../import/import-declaration.ts';
import { ImportError, quoteStart } from '../import/import-error.ts';
import { listStrings, type PlacedString } from '../list-strings.ts';
import { listRecords, type PlacedRecord } from '../placed-record.ts';
import { issueAt, type Ground, type Rule } from './rule.ts';

const rule = 'text-of-record';
const hint = 'Never edit it by hand: run npm run import, which makes it from the transcription and its repairs.';

/** The text of record is what the importer makes of its transcription, digests included, and the transcription is the source. */
export const textOfRecord: Rule<Ground> = {
  name: rule,
  check: async (ground) => {
    const held = listRecords(ground.folder, 'declarations').flatMap(({ record, ...place }) =>
      record.text === 'held' ? [{ ...place, record }] : [],
    );
    const issues = await Promise.all(
      held.map(async (placed) => [
        ...(await checkDigests(placed)),
        ...checkImport(ground, placed),
        ...checkSource(ground, placed),
      ]),
    );
    const digests = held.flatMap(({ record }) =>
      record.paragraphs.flatMap(({ subparagraphs }) => [null, ...subparagraphs]),
    );
    return {
      checked: `${digests.length} digests, ${held.length} declarations imported afresh`,
      issues: issues.flat(),
    };
  },
};

type Held = PlacedRecord<HeldDeclaration>;

async function checkDigests(placed: Held): Promise<Issue[]> {
  const units = placed.record.paragraphs.flatMap(({ subparagraphs, ...own }, at) => [
    { ...own, path: ['paragraphs', at] },
    ...subparagraphs.map((point, index) => ({ ...point, path: ['paragraphs', at, 'subparagraphs', index] })),
  ]);
  const issues: Issue[] = [];
  for (const { text, sha256, path } of units)
    if ((await digestText(stripMarkup(text))) !== sha256)
      issues.push(
        issueAt(rule, placed, [...path, 'sha256'], `The digest ${sha256.slice(0, 8)}… is not that of ${quoteStart(text)}.`, hint),
      );
  return issues;
}

function checkImport({ folder, transcriptions }: Ground, placed: Held): Issue[] {
  const { id, record } = placed;
  const bytes = transcriptions.get(id);
  const repairs = folder.content.repairs[id];
  if (!bytes || !repairs) {
    const missing = `content/transcriptions/${id}.${bytes ? 'repairs.yaml' : 'md'}`;
    return [issueAt(rule, placed, ['transcription'], `There is no ${missing} to compare with.`, `Restore ${missing}.`)];
  }
  try {
    const fresh = listStrings(importDeclaration(id, `content/transcriptions/${id}.md`, bytes, repairs));
    return compare(listStrings(record), fresh).map(({ path, found, expected }) =>
      issueAt(rule, placed, path, `${path.join('.')} is ${found}; a fresh import gives ${expected}.`, hint),
    );
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { file, line, message } = error;
    return [{ rule, file, line, message: `It does not import: ${message}.`, hint: 'Restore the transcription or correct its repairs.' }];
  }
}

function compare(stored: readonly PlacedString[], fresh: readonly PlacedString[]) {
  const values = (strings: readonly PlacedString[]) =>
    new Map(strings.map(({ path, value }) => [path.join('.'), { path, value }]));
  const [before, after] = [values(stored), values(fresh)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    if (one?.value === other?.value) return [];
    const show = (side: { value: string } | undefined) => (side ? quoteStart(side.value) : 'missing');
    return [{ path: (one ?? other)?.path ?? [], found: show(one), expected: show(other) }];
  });
}

function checkSource({ folder }: Ground, placed: Held): Issue[] {
  const { sha256 } = placed.record.transcription;
  if (Object.values(folder.content.sources).some((source) => source.kept && source.sha256 === sha256)) return [];
  return [
    issueAt(
      rule,
      placed,
      ['transcription', 'sha256'],
      `No source that is kept here has the digest ${sha256.slice(0, 8)}… of the transcription.`,
      'The transcription must be the source text byte for byte: restore it, or correct sha256 in content/sources.',
    ),
  ];
}
