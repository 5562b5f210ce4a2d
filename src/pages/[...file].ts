import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadDataFiles, respondWithFile } from '../data-files.ts';

/** Every file of a dataset: `/corpus.json`, `/statements.csv`, `/data/units.csv`, `/tables.xlsx`, `/2025/12.json`. */
export async function getStaticPaths() {
  const { datasets } = await loadDataFiles();
  return datasets.flatMap(({ files }) =>
    files.map(({ path }) => ({ params: { file: path.slice(1) }, props: { path } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondWithFile(props.path);
