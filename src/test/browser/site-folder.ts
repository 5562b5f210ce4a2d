import { resolve } from 'node:path';

/** The built site that is tested: `dist/`, or the folder that SITE_FOLDER names. */
export const siteFolder = resolve(process.env['SITE_FOLDER'] ?? 'dist');
