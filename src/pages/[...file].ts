import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadDataFiles, respondWithFile } from '../data-files.ts';

/** What has a route of its own. */
const apart = ['paragraphs', 'subparagraphs', 'words'];

/** Every file of a dataset: `/corpus.json`, `/statements.csv`, `/data/units.csv`, `/tables.xlsx`, `/2025/12.md`. */
export async function getStaticPaths() {
  const { datasets } = await loadDataFiles();
  return datasets
    .filter(({ id }) => !apart.includes(id))
    .flatMap(({ files }) =>
      files.map(({ path }) => ({ params: { file: path.slice(1) }, props: { path } })),
    );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondWithFile(props.path);
