import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mediaType } from '../../export/format/media-type.ts';

/** A server whose site can be exchanged, cut and stopped while a browser uses it. */
export interface EditionServer {
  readonly address: string;
  /** Serves another built site from now on. */
  use(folder: string): void;
  /** Answers in the place of the site if it returns true; null ends that. */
  disturb(
    fault: ((path: string, response: ServerResponse, content: Buffer) => boolean) | null,
  ): void;
  /** How many requests came since the last time it was asked, by path. */
  takeRequests(): string[];
  stop(): Promise<void>;
}

/** Serves a built site without any header of its own, as the plainest host would. */
export async function startEditionServer(first: string): Promise<EditionServer> {
  let folder = first;
  const requests: string[] = [];
  let fault: Parameters<EditionServer['disturb']>[0] = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    void answer(path, response);
  });
  const answer = async (path: string, response: ServerResponse) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = await readFile(join(folder, file)).catch(() => null);
    const content = found ?? (await readFile(join(folder, '404.html')));
    if (fault?.(path, response, content)) return;
    response.writeHead(found ? 200 : 404, {
      'content-type': found ? mediaType(file) : 'text/html',
      'cache-control': 'no-store',
    });
    response.end(content);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  return {
    address: `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/`,
    use: (next) => void (folder = next),
    disturb: (next) => void (fault = next),
    takeRequests: () => requests.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
