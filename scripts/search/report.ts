import type { Traffic } from './count-traffic.ts';

/** Lines of a table, columns set under each other; the first column is words, the others are figures. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** `13 (87 %)` */
export function share(count: number, all: number): string {
  return `${count} (${Math.floor((100 * count) / all)} %)`;
}

/** `median 12.1 ms, worst 40.3 ms` */
export function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(1)} ms`;
}

/** `median 24.1 kB in 3 requests, worst 30.2 kB in 4` */
export function describeTraffic(all: readonly Traffic[]): string {
  const by = (pick: (one: Traffic) => number) => all.map(pick).toSorted((a, b) => a - b);
  const [bytes, requests] = [by((one) => one.bytes), by((one) => one.requests)];
  const kilo = (size = 0) => `${(size / 1024).toFixed(1)} kB`;
  return `median ${kilo(bytes[bytes.length >> 1])} in ${requests[requests.length >> 1]} requests, worst ${kilo(bytes.at(-1))} in ${requests.at(-1)}`;
}
