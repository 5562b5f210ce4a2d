import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in Firefox, driven over WebDriver BiDi: as much as the smoke of the browser suite needs. */
export interface FirefoxPage {
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the page wrote into the console since it was last asked. */
  readonly takeMessages: () => string[];
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly text?: string };
  readonly error?: string;
  readonly result?: Record<string, unknown> & { result?: { value?: unknown } };
}

/**
 * Starts a Firefox with a profile of its own and opens a page in it.
 * @param path of the browser
 */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = await mkdtemp(join(tmpdir(), 'every-paragraph-firefox-'));
  const browser = spawn(
    path,
    ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const socket = new WebSocket(`${await readAddress(browser.stderr)}/session`);
  await new Promise((opened) => socket.addEventListener('open', opened, { once: true }));
  const waiting = new Map<number, (message: Message) => void>();
  const messages: string[] = [];
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method === 'log.entryAdded') messages.push(message.params?.text ?? '');
    else waiting.get(message.id ?? 0)?.(message);
  });
  const send = async (method: string, params: object) => {
    const id = ++count;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { error, result } = await answer;
    if (error !== undefined) throw new Error(`Firefox answered ${method} with “${error}”.`);
    return result ?? {};
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send('browsingContext.getTree', {});
  const context = (contexts as { context: string }[])[0]?.context;
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })), // prettier-ignore
    evaluate: async (expression) => {
      const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true }); // prettier-ignore
      return result?.value;
    },
    takeMessages: () => messages.splice(0),
    close: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    output.on('end', () => reject(new Error(`Firefox did not start: ${said.slice(-400)}`)));
  });
}
