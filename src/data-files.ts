import { loadCorpus, loadNotes } from './corpus.ts';
import { toChecksum } from './export/format/checksum.ts';
import type { Dataset } from './export/dataset/dataset-entry.ts';
import { listDatasets } from './export/dataset/dataset.ts';
import { buildGround, type Ground } from './export/ground.ts';
import { address, edition } from './site.ts';

/** A published file as it is served, with what lets a reader check a copy. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
  /** Bytes in UTF-8. */
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
  const ground = buildGround(await loadCorpus(), await loadNotes(), edition, address);
  const datasets = listDatasets(ground);
  const made = await Promise.all(
    datasets.flatMap((dataset) => dataset.files).map(({ path, make }) => toMadeFile(path, make())),
  );
  return { ground, datasets, files: new Map(made.map((file) => [file.path, file])) };
}

async function toMadeFile(path: string, text: string): Promise<MadeFile> {
  return {
    path,
    text,
    size: new TextEncoder().encode(text).length,
    sha256: await toChecksum(text),
  };
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/akn+xml',
};

/**
 * The answer of a route that serves a published file.
 * @throws Error where no dataset has the file: then the page that lists them would not name it
 */
export async function respondWithFile(path: string): Promise<Response> {
  const file = (await loadDataFiles()).files.get(path);
  if (!file) throw new Error(`No dataset of src/export/dataset/dataset.ts has the file ${path}.`);
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(file.text, { headers: { 'content-type': type } });
}
