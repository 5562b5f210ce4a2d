import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  declaration as declarationSchema,
  type HeldDeclaration,
} from '../../src/schema/declaration.ts';
import type { KnownInstrument } from './resolve-footnotes.ts';

/** What a note offers to another: its name, verbs and topics. */
export interface Note {
  readonly id: string;
  readonly verbs?: readonly { readonly verb: string }[];
  readonly topics?: string[];
}

/** The texts of record. */
export async function readHeld(content: string): Promise<HeldDeclaration[]> {
  const records = await readYaml(join(content, 'declarations'));
  return records
    .map(({ record }) => declarationSchema.parse(record))
    .flatMap((record) => (record.text === 'held' ? [record] : []));
}

/** The instruments with the words by which they are cited. */
export async function readInstruments(content: string): Promise<KnownInstrument[]> {
  const records = await readYaml(join(content, 'instruments'));
  return records.map(({ name, record }) => ({
    name,
    citedAs: (record as { citedAs?: string[] }).citedAs ?? [],
  }));
}

/** The front matter of every note. */
export async function readNotes(content: string): Promise<Note[]> {
  const folder = join(content, 'annotations');
  const files = (await readdir(folder, { recursive: true }).catch((): string[] => [])).filter(
    (name) => name.endsWith('.mdx'),
  );
  return Promise.all(
    files.map(async (name) => {
      const [, matter = ''] =
        /^---\n(.*?)\n---/s.exec(await readFile(join(folder, name), 'utf8')) ?? [];
      return { ...(parse(matter) as object), id: name.replace(/\.mdx$/, '').replaceAll('\\', '/') };
    }),
  );
}

async function readYaml(folder: string): Promise<{ name: string; record: unknown }[]> {
  const files = (await readdir(folder).catch((): string[] => [])).filter((name) =>
    name.endsWith('.yaml'),
  );
  return Promise.all(
    files.map(async (name) => ({
      name: name.slice(0, -5),
      record: parse(await readFile(join(folder, name), 'utf8')) as unknown,
    })),
  );
}
