import { test } from 'vitest';
import { listSourceFiles } from './list-source-files.ts';
import { readImports } from './read-imports.ts';
test('dump', async () => {
  const zone = (p: string) => p.replace(/^(src\/[^/]+|scripts\/[^/]+)\/.*$/, '$1');
  const edges = new Map<string, Set<string>>();
  for (const f of await listSourceFiles()) for (const i of readImports(f)) {
    const k = `${/\.test\.ts$/.test(f.path) ? 'TEST ' : ''}${zone(f.path)} -> ${zone(i.to)}${i.typeOnly ? ' (type)' : ''}`;
    (edges.get(k) ?? edges.set(k, new Set()).get(k)!).add(f.path.split('/').pop()!);
  }
  for (const [k, v] of [...edges].sort()) console.log(k, [...v].slice(0, 4).join(' '));
});
