import { digestText } from '../../../src/model/text/digest.ts';
import { stripMarkup } from '../../../src/model/text/segment.ts';
import type { HeldDeclaration } from '../../../src/schema/declaration.ts';
import { importDeclaration } from '../../import/import-declaration.ts';
import { ImportError, quoteStart } from '../../import/line/import-error.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords, type PlacedRecord } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule, type Fault, type Ground } from '../rule/rule.ts';

const hint =
  'Never edit it by hand: run npm run import, which makes it from the transcription and its repairs.';

/** The text of record is what the importer makes of its transcription, digests included, and the transcription is the source. */
export const textOfRecord = createRule<Ground>({
  name: 'text-of-record',
  check: (ground, fault) => {
    const held = listRecords(ground.folder, 'declarations').flatMap(({ record, ...place }) =>
      record.text === 'held' ? [{ ...place, record }] : [],
    );
    for (const placed of held) {
      checkDigests(placed, fault);
      checkImport(ground, placed, fault);
    }
    checkDeclared(ground, fault);
    checkSources(ground, held, fault);
    const digests = held.flatMap(({ record }) => listDigested(record));
    const rooted = held.filter(({ record }) =>
      listKeptSources(ground).some(({ sha256 }) => sha256 === record.transcription.sha256),
    );
    return `${digests.length} digests, ${held.length} declarations imported afresh, ${rooted.length} with a record of their source`;
  },
});

type Held = PlacedRecord<HeldDeclaration>;

function checkDigests(placed: Held, fault: Fault): void {
  for (const { text, sha256, path } of listDigested(placed.record))
    if (digestText(text) !== sha256)
      fault(
        placed,
        [...path, 'sha256'],
        `The digest ${sha256.slice(0, 8)}… is not that of ${quoteStart(text)}.`,
        hint,
      );
}

interface Digested {
  readonly text: string;
  readonly sha256: string;
  readonly path: readonly PropertyKey[];
}

/** Everything in a record that has words and their digest, at whatever depth. */
function listDigested(value: unknown, path: readonly PropertyKey[] = []): Digested[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, sha256, more = [], tail } = value as Record<string, unknown>;
  const own =
    typeof text === 'string' && typeof sha256 === 'string'
      ? [
          {
            text: [text, ...(more as string[]), ...(typeof tail === 'string' ? [tail] : [])]
              .map(stripMarkup)
              .join(' '),
            sha256,
            path,
          },
        ]
      : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      listDigested(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function checkImport({ folder, transcriptions }: Ground, placed: Held, fault: Fault): void {
  const { id, record } = placed;
  const file = `content/transcriptions/${id}.md`;
  const bytes = transcriptions.get(id);
  const repairs = listRecords(folder, 'repairs').find((one) => one.id === id);
  if (!bytes || !repairs) {
    // A list of repairs that is there and not among the records has a fault of form, which is named already.
    if (bytes && isWritten(folder, 'repairs', id)) return;
    const missing = bytes ? file.replace('.md', '.repairs.yaml') : file;
    const message = `There is no ${missing} to compare with.`;
    return fault(placed, ['transcription'], message, `Restore ${missing}.`);
  }
  try {
    const fresh = importDeclaration(id, file, bytes, repairs.record, repairs);
    for (const { path, difference } of compare(record, fresh))
      fault(
        placed,
        path,
        `${path.join('.')} is not what a fresh import gives: ${difference}.`,
        hint,
      );
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { file: place, line } = error;
    const message = `It does not import: ${error.message.replace(`${place}:${line}: `, '')}.`;
    fault(place, line, message, 'Restore the transcription or correct its repairs.');
  }
}

function checkDeclared({ folder, transcriptions }: Ground, fault: Fault): void {
  for (const id of transcriptions.keys())
    if (!isWritten(folder, 'declarations', id))
      fault(
        `content/transcriptions/${id}.md`,
        null,
        `There is no content/declarations/${id}.yaml made from it.`,
        'Run npm run import.',
      );
}

/** Values that differ, with the place where each begins to. */
function compare(stored: HeldDeclaration, fresh: HeldDeclaration) {
  const [before, after] = [stored, fresh].map(
    (record) => new Map(listStrings(toStrings(record)).map((one) => [one.path.join('.'), one])),
  );
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].flatMap((key) => {
    const [one, other] = [before?.get(key), after?.get(key)];
    if (one?.value === other?.value) return [];
    const path = (one ?? other)?.path ?? [];
    if (!one || !other)
      return [{ path, difference: one ? `${quoteStart(one.value)} is too much` : 'it is missing' }];
    const same = [...one.value].findIndex((letter, index) => letter !== other.value[index]);
    const from = Math.max(0, (same < 0 ? one.value.length : same) - 20);
    const [found, expected] = [one, other].map(({ value }) => quoteStart(value.slice(from)));
    return [{ path, difference: `${found} instead of ${expected}` }];
  });
}

/** Numbers and truth values as text, so that they are compared too. */
function toStrings(record: HeldDeclaration): unknown {
  return JSON.parse(
    JSON.stringify(record, (_, value: unknown) =>
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
    ),
  );
}

function listKeptSources({ folder }: Ground) {
  return listRecords(folder, 'sources').flatMap(({ record, ...place }) =>
    record.kept ? [{ ...place, sha256: record.sha256 }] : [],
  );
}

/** A source that is kept is the transcription of a declaration, byte for byte. */
function checkSources(ground: Ground, held: readonly Held[], fault: Fault): void {
  // A declaration with a fault of form is named already; its source would seem to be of nothing.
  if (ground.folder.issues.some(({ file }) => file.startsWith('content/declarations/'))) return;
  const digests = new Set(held.map(({ record }) => record.transcription.sha256));
  for (const { sha256, ...place } of listKeptSources(ground))
    if (!digests.has(sha256))
      fault(
        place,
        ['sha256'],
        `No transcription has the digest ${sha256.slice(0, 8)}… of this source.`,
        'The transcription must be the source text byte for byte: restore it, or correct sha256.',
      );
}
