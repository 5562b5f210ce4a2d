import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { mark, storedName } from '../../model/search/search-ground.ts';
import type { SearchRecord } from '../../model/search/record/search-record.ts';

/** Records whose full words come in one file: more would cost a first search bytes, fewer would cost it requests. */
const recordsPerFile = 8;
/** What Pagefind writes for pages that are not ours: other boxes, other languages. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown/;

/** The files of an index by their path in its folder, and those of them a browser loads, with their digests. */
export interface BuiltIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly digests: Readonly<Record<string, string>>;
  /** The files that say which records are of which kind and of which declaration. */
  readonly filters: ReadonlySet<string>;
}

/**
 * Indexes records with Pagefind. The one place that speaks to its Node API: every answer is checked.
 * @throws Error where Pagefind refuses a record or cannot write, with what it said
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<BuiltIndex> {
  const maxFragments = Math.max(1, Math.ceil(records.length / recordsPerFile));
  const { index } = await check(
    'start an index',
    createIndex({ forceLanguage: 'en', includeCharacters: '/', maxFragments }),
  );
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    for (const record of records)
      await check(`index ${record.reference}`, index.addCustomRecord(toCustomRecord(record)));
    return await readFiles(index);
  } finally {
    await index.deleteIndex();
  }
}

function toCustomRecord(record: SearchRecord) {
  const {
    reference,
    path,
    title,
    context,
    aliases,
    text,
    kind,
    declarations = [],
    topics = [],
    speaker,
  } = record;
  return {
    // Never shown as it is: the reference and the path, neither of which may be searched as words.
    url: `${reference} ${path}`,
    content: text,
    language: 'en',
    meta: { title, ...(context && { context }), ...(aliases && { aliases }) },
    filters: {
      kind: [kind],
      ...(declarations.length > 0 && { declaration: [...declarations] }),
      ...(topics[0] !== undefined && { topic: [...topics], lead: [topics[0]] }),
      ...(speaker !== undefined && { speaker: [speaker] }),
    },
  };
}

async function readFiles(index: PagefindIndex): Promise<BuiltIndex> {
  const { files } = await check('write its files', index.getFiles());
  const kept = files
    .filter(({ path }) => !unused.test(path))
    .map(({ path: asked, content }) => {
      const path = storedName(asked);
      return {
        path,
        content: path === asked ? content : gunzipSync(content).subarray(mark.length),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: new Map(kept.map(({ path, content }) => [path, content])),
    filters: new Set(
      kept
        .filter(({ path, content }) => path.startsWith('filter/') && isAskedAlways(content))
        .map(({ path }) => path),
    ),
    digests: Object.fromEntries(
      kept
        .filter(({ path }) => path !== 'pagefind.js')
        .map(({ path, content }) => [path, digest(content)]),
    ),
  };
}

/** Whether a file of filters is the one of kinds or that of declarations, which every search begins with. */
function isAskedAlways(content: Uint8Array): boolean {
  return /^pagefind_dcd.{1,4}(kind|declaration)/s.test(gunzipSync(content).toString('latin1'));
}

/** The first digits of the SHA-256 of a file: enough to notice damage. */
function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

async function check<T extends { errors: string[] }>(what: string, answer: Promise<T>): Promise<T> {
  const given = await answer.catch((cause: unknown) => {
    throw new Error(`Pagefind could not ${what}.`, { cause });
  });
  if (given.errors.length > 0)
    throw new Error(`Pagefind could not ${what}: ${given.errors.join('; ')}`);
  return given;
}
