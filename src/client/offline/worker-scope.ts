/** What a service worker has that a page has not: the parts that are used here. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    matchAll(options: { type: 'all' }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
}

export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** The page or worker that asks; empty if a page is being opened. */
  readonly clientId: string;
  /** The page or worker that will come of the answer. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
