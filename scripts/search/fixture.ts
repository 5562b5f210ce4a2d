import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Queries of one kind, each with the records that answer it. */
export interface QueryKind {
  readonly kind: string;
  readonly queries: readonly Query[];
}

export interface Query {
  readonly words: string;
  readonly answers?: readonly string[];
  /** What the search is narrowed to. */
  readonly narrow?: Readonly<Record<string, string>>;
  /** Nothing on the site answers it. */
  readonly none?: boolean;
}

export interface CitationCase {
  readonly form: string;
  readonly to?: readonly string[];
  readonly says?: string;
}

export interface ExpectedVerdict {
  readonly verdict: string;
  readonly units: readonly string[];
}

export interface QuotationCase extends ExpectedVerdict {
  readonly because: string;
  readonly text: string;
  readonly found?: readonly ExpectedVerdict[];
}

const folder = new URL('../../src/test/fixtures/search/', import.meta.url);

/** The three fixtures of the search. */
export async function readFixtures(): Promise<{
  queries: QueryKind[];
  citations: CitationCase[];
  quotations: QuotationCase[];
}> {
  const read = async <T>(name: string) =>
    parse(await readFile(new URL(`${name}.yaml`, folder), 'utf8')) as T[];
  return {
    queries: await read('queries'),
    citations: await read('citations'),
    quotations: await read('quotations'),
  };
}

/** The place of the first right result among those shown, from 0; without end if none is right. */
export function rankAnswer({ answers = [], none }: Query, shown: readonly string[]): number {
  const at = shown.findIndex((reference) => answers.includes(reference));
  return at >= 0 || (none && shown.length === 0) ? Math.max(0, at) : Infinity;
}
