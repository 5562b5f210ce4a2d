import { expect, test } from 'vitest';
import { readImports } from './read-imports.ts';

const read = (path: string, text: string) =>
  readImports({ path, text }).map(({ to, typeOnly, line }) => [
    line,
    to,
    typeOnly ? 'types' : 'values',
  ]);

test('imports of every form are read, with their lines', () =>
  expect(
    read(
      'src/model/one.ts',
      `import { a } from './two.ts';
import type { B } from '../schema/three.ts';
import { type C, type D } from '../schema/four.ts';
import { type E, f } from 'diff';
import * as g from 'node:fs';
import './five.ts';
export { h } from './six.ts';
export type { I } from './seven.ts';
const j = () => import('./eight.ts');
type K = import('./nine.ts').L;
const text = "import { m } from './ten.ts'"; // import './eleven.ts'
`,
    ),
  ).toEqual([
    [1, 'src/model/two.ts', 'values'],
    [2, 'src/schema/three.ts', 'types'],
    [3, 'src/schema/four.ts', 'types'],
    [4, 'diff', 'values'],
    [5, 'node:fs', 'values'],
    [6, 'src/model/five.ts', 'values'],
    [7, 'src/model/six.ts', 'values'],
    [8, 'src/model/seven.ts', 'types'],
    [9, 'src/model/eight.ts', 'values'],
    [10, 'src/model/nine.ts', 'types'],
  ]));

test('of an Astro file the front matter and the scripts are read, the markup is not', () =>
  expect(
    read(
      'src/components/One.astro',
      `---
import Two from './Two.astro';
---
<p>import { three } from './three.ts';</p>
<Two />
<script>
  import '../client/four.ts';
</script>
`,
    ),
  ).toEqual([
    [2, 'src/components/Two.astro', 'values'],
    [7, 'src/client/four.ts', 'values'],
  ]));

test('a style sheet imports nothing', () =>
  expect(read('src/styles/a.css', "@import './b.css';")).toEqual([]));
