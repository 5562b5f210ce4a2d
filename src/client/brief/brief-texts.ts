import type { BriefSource } from '../../model/brief/brief.ts';
import type { CiteSheet } from '../../model/cite/cite-sheet.ts';
import { citationFilePath } from '../../model/site/route.ts';
import { loadFile } from '../page/load-file.ts';

/** The declarations with their words: the published files, which an installed copy holds too. */
export function loadSources(ids: readonly string[]): Promise<BriefSource[]> {
  return Promise.all(ids.map((id) => load<BriefSource>(citationFilePath(id, 'json'))));
}

/** The citations of the styles that a browser cannot write by itself. */
export function loadSheets(ids: readonly string[]): Promise<CiteSheet[]> {
  return Promise.all(ids.map((id) => load<CiteSheet>(citationFilePath(id, 'cite.json'))));
}

function load<T>(path: string): Promise<T> {
  return loadFile(path, (answer) => answer.json() as Promise<T>);
}
