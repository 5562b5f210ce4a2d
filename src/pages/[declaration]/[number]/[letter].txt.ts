import type { APIRoute } from 'astro';
import { respondWithFile } from '../../../data-files.ts';
import { getSubparagraphPaths } from '../../../paragraph-paths.ts';

export const getStaticPaths = getSubparagraphPaths;

export const GET: APIRoute = ({ params }) =>
  respondWithFile(`/${params['declaration']}/${params['number']}/${params['letter']}.txt`);
