import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadDataFiles, respondWithFile } from '../../data-files.ts';

/** `/data/units.csv`, `/data/positions.json`: every file of a dataset that lies in this folder. */
export async function getStaticPaths() {
  const { files } = await loadDataFiles();
  return [...files.keys()].flatMap((path) => {
    const file = /^\/data\/([^/]+)$/.exec(path)?.[1];
    return file === undefined ? [] : [{ params: { file }, props: { path } }];
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondWithFile(props.path);
