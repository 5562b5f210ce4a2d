import type { APIRoute } from 'astro';
import { respondWithFile } from '../data-files.ts';

export const GET: APIRoute = () => respondWithFile('/commitments.csv');
