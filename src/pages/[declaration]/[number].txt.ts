import type { APIRoute } from 'astro';
import { respondWithFile } from '../../data-files.ts';
import { getParagraphPaths } from '../../paragraph-paths.ts';

export const getStaticPaths = getParagraphPaths;

export const GET: APIRoute = ({ params }) =>
  respondWithFile(`/${params['declaration']}/${params['number']}.txt`);
