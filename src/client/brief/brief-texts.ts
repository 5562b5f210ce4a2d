import type { BriefSource } from '../../model/brief/brief.ts';
import type { CiteSheet } from '../../model/cite/cite-sheet.ts';
import { citationFilePath, withBase } from '../../model/site/route.ts';

const files = new Map<string, Promise<unknown>>();

/** The declarations with their words: the published files, which an installed copy holds too. */
export function loadSources(ids: readonly string[]): Promise<BriefSource[]> {
  return Promise.all(ids.map((id) => load<BriefSource>(citationFilePath(id, 'json'))));
}

/** The citations of the styles that a browser cannot write by itself. */
export function loadSheets(ids: readonly string[]): Promise<CiteSheet[]> {
  return Promise.all(ids.map((id) => load<CiteSheet>(citationFilePath(id, 'cite.json'))));
}

/** Each file once; one that could not be loaded is asked for again the next time. */
function load<T>(path: string): Promise<T> {
  const file =
    files.get(path) ??
    fetch(withBase(import.meta.env.BASE_URL, path)).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    });
  files.set(path, file);
  file.catch(() => files.delete(path));
  return file as Promise<T>;
}
