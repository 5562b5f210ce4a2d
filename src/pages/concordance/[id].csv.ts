import type { APIRoute } from 'astro';
import { getConcordancePaths } from '../../concordance-paths.ts';
import { respondWithFile } from '../../data-files.ts';

export const getStaticPaths = getConcordancePaths;

export const GET: APIRoute = ({ params }) => respondWithFile(`/concordance/${params['id']}.csv`);
