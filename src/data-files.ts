import { loadBodies, loadCorpus } from './corpus.ts';
import { toChecksum } from './export/format/checksum.ts';
import type { DataFile, Dataset } from './export/published/dataset-entry.ts';
import { listDatasets } from './export/published/dataset.ts';
import { mediaType } from './export/format/media-type.ts';
import { listTables } from './export/table/data-table.ts';
import { listTableForms } from './export/table/table-forms.ts';
import { buildGround, type Ground } from './export/ground.ts';
import { address, edition } from './site.ts';

/** A published file as it is served, with what lets a reader check a copy. */
export interface MadeFile {
  readonly path: string;
  /** Bytes: as text they would take up twice as much while the pages are made. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** The datasets and all their files, made once for all routes and for the page that lists them. */
export interface DataFiles {
  readonly ground: Ground;
  readonly datasets: readonly Dataset[];
  readonly files: ReadonlyMap<string, MadeFile>;
}

let files: Promise<DataFiles> | undefined;

export function loadDataFiles(): Promise<DataFiles> {
  return (files ??= makeDataFiles());
}

async function makeDataFiles(): Promise<DataFiles> {
  const ground = buildGround(await loadCorpus(), await loadBodies(), edition, address);
  const datasets = listDatasets(ground);
  const files = await sealFiles(datasets.flatMap((dataset) => dataset.files));
  const tables = listTables(datasets, (path) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path)?.content),
  );
  const whole = listTableForms(tables, { edition, toAddress: address, sealed: files });
  return {
    ground,
    datasets: [...datasets, whole],
    files: new Map([...files, ...(await sealFiles(whole.files))]),
  };
}

async function sealFiles(files: readonly DataFile[]): Promise<Map<string, MadeFile>> {
  const made = await Promise.all(
    files.map(async ({ path, make }) => {
      const content = await make();
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { path, content: bytes, size: bytes.length, sha256: await toChecksum(bytes) };
    }),
  );
  return new Map(made.map((file) => [file.path, file]));
}

/**
 * The answer of a route that serves a published file.
 * @throws Error if no dataset has the file: then the page that lists them would not name it
 */
export async function respondWithFile(path: string): Promise<Response> {
  const file = (await loadDataFiles()).files.get(path);
  if (!file) throw new Error(`No dataset of src/export/published/dataset.ts has the file ${path}.`);
  return new Response(file.content, { headers: { 'content-type': mediaType(path) } });
}
