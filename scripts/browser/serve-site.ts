import { preview } from 'astro';

/** A running server of a built site. */
export interface SiteServer {
  /** `http://127.0.0.1:40123/`, with the base path. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site on the loopback interface.
 * @param folder the built site
 * @param base base path it was built for
 * @param port 0 for any free one
 */
export async function serveSite(folder: string, base: string, port = 0): Promise<SiteServer> {
  const server = await preview({
    root: `${import.meta.dirname}/../..`,
    outDir: folder,
    base,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: port || (await findFreePort()) },
  });
  return {
    address: `http://127.0.0.1:${server.port}${base.replace(/\/?$/, '/')}`,
    stop: () => server.stop(),
  };
}

/** A port of the loopback interface that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === 'object' && found ? found.port : 0));
    });
  });
}
