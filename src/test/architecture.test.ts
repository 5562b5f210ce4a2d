import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importTable, type Permission } from './import-table.ts';
import { listSourceFiles, listTextFiles, root, type SourceFile } from './list-source-files.ts';
import { parseCode, readImports, type Import } from './read-imports.ts';

const files = await listSourceFiles();
const isTest = ({ path }: SourceFile) => path.startsWith('src/test/') || /\.test\.ts$/.test(path);
const product = files.filter((file) => !isTest(file));
const imports = files.map((file) => ({ file, imports: readImports(file) }));
const { dependencies, devDependencies } = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
) as Record<string, Record<string, string>>;
const packages = Object.keys({ ...dependencies, ...devDependencies });

const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const isOwn = (to: string) => /^(src|scripts)(\/|$)/.test(to);
const packageOf = (to: string) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');

function permits({ from, to, typeOnly }: Permission, path: string, found: Import): boolean {
  if (!isIn(path, from) || (typeOnly && !found.typeOnly)) return false;
  if (to === 'node:') return found.to.startsWith('node:');
  if (to === 'package') return packages.includes(packageOf(found.to));
  return isOwn(to) ? isIn(found.to, to) : found.to === to;
}

describe('imports', () => {
  test('follow the table', () => {
    const forbidden = imports
      .filter(({ file }) => !isTest(file))
      .flatMap(({ file: { path }, imports: all }) =>
        all
          .filter((found) => !importTable.some((permission) => permits(permission, path, found)))
          .map(
            ({ to, typeOnly, line }) =>
              `${path}:${line} imports ${typeOnly ? 'types of ' : ''}${to}`,
          ),
      );
    expect(forbidden).toEqual([]);
  });

  test('need every exception of the table', () => {
    const all = imports.flatMap(({ file: { path }, imports: found }) =>
      found.map((one) => ({ path, one })),
    );
    const idle = importTable.filter(
      (permission) =>
        permission.because && !all.some(({ path, one }) => permits(permission, path, one)),
    );
    expect(idle.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('lead to files that exist and to packages that package.json declares', () => {
    const missing = imports.flatMap(({ file: { path }, imports: all }) =>
      all
        .filter(({ to }) =>
          isOwn(to)
            ? !existsSync(join(root, to))
            : !/^((node|astro|virtual):|package\.json$)/.test(to) &&
              !packages.includes(packageOf(to)),
        )
        .map(({ to, line }) => `${path}:${line} imports ${to}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(['src/schema', 'src/model', 'src/chart', 'src/export'])(
    'form no cycle of files in %s',
    (folder) => {
      const graph = new Map(
        imports
          .filter(({ file }) => isIn(file.path, folder))
          .map(({ file, imports: all }) => [
            file.path,
            all.map(({ to }) => to).filter((to) => isIn(to, folder)),
          ]),
      );
      expect(findCycles(graph)).toEqual([]);
    },
  );

  test('form no cycle of folders', () => {
    const graph = new Map<string, string[]>();
    for (const { file, imports: all } of imports.filter(({ file: one }) => !isTest(one))) {
      const from = dirname(file.path);
      const reached = all.map(({ to }) => dirname(to)).filter((to) => isOwn(to) && to !== from);
      graph.set(from, [...(graph.get(from) ?? []), ...reached]);
    }
    expect(findCycles(graph)).toEqual([]);
  });
});

/** Cycles of a graph, as `a → b → a`. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const to of graph.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

test('cycles are found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(findCycles(graph)).toEqual(['a → b → c → a']);
});

test('no room holds more than 25 files of code', () => {
  const rooms = Map.groupBy(
    product.filter(({ path }) => !path.startsWith('src/pages/') && !path.endsWith('.css')),
    ({ path }) => dirname(path),
  );
  const crowded = [...rooms].filter(([, all]) => all.length > 25);
  expect(crowded.map(([room, all]) => `${room}: ${all.length} files`)).toEqual([]);
});

describe('files', () => {
  const lengths = files.map(({ path, text }) => ({
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
  }));

  test('have at most 300 lines', () =>
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]));

  test('have a median of at most 120 lines', () => {
    const median =
      lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
    console.info(
      `${lengths.length} source files, median ${median} lines, longest ${Math.max(...lengths.map(({ lines }) => lines))}`,
    );
    expect(median).toBeLessThanOrEqual(120);
  });

  test('bear names that say what is in them', () => {
    const vague = /^(utils?|helpers?|commons?|misc|data|info|items?|managers?)$/i;
    const named = files.filter(({ path }) => {
      const parts = (
        path.startsWith('src/pages/') ? path.split('/').slice(0, 2) : path.split('/')
      ).map((part) => part.split('.')[0] ?? '');
      return parts.some(
        (part) =>
          vague.test(part) ||
          part.split('-').some((word) => /^(utils?|helpers?|misc)$/i.test(word)),
      );
    });
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test('are written in kebab-case, components and layouts in PascalCase', () => {
    const odd = files.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      if (path.startsWith('src/pages/')) return false;
      return !(
        name.endsWith('.astro') ? /^[A-Z][A-Za-z0-9]*\.astro$/ : /^[a-z0-9]+([-.][a-z0-9]+)*$/
      ).test(name);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

/** Places in the code of a file where a node is found, as `path:line`. */
function findNodes(file: SourceFile, isFound: (node: ts.Node) => boolean): string[] {
  const source = parseCode(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFound(node))
      found.push(`${file.path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Lines of a file that match, as `path:line: text`. */
function findLines({ path, text }: SourceFile, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [],
    );
}

describe('code', () => {
  test('has no “any”', () => {
    const typed = files.flatMap((file) =>
      findNodes(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword),
    );
    const inMarkup = files
      .filter(({ path }) => path.endsWith('.astro'))
      .flatMap((file) => findLines(file, /\bas any\b|[(,]\s*\w+: any\b/));
    expect([...typed, ...inMarkup]).toEqual([]);
  });

  test('of components has no inline style and no inline script', () =>
    expect(
      files
        .filter(({ path }) => path.endsWith('.astro'))
        .flatMap((file) =>
          findLines(
            file,
            /\sstyle(:list)?=|\bis:inline\b|\sdefine:vars=|\son[a-z]+=["{]|javascript:/,
          ),
        ),
    ).toEqual([]));

  test('asks no other origin for anything', () => {
    const calls =
      /^(fetch|import|importScripts|EventSource|WebSocket|XMLHttpRequest|sendBeacon|Worker|open)$/;
    const asked = product
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap((file) => [
        ...findNodes(file, (node) => {
          if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
          const [target] = node.arguments ?? [];
          const callee = node.expression.getText().split('.').at(-1) ?? '';
          return (
            calls.test(callee) &&
            target !== undefined &&
            /^[`'"](https?:)?\/\//.test(target.getText())
          );
        }),
        ...findLines(file, /\s(src|srcset|poster|data|action|formaction)=["'](https?:)?\/\//),
        ...findLines(file, /<link\b[^>]*href=["'](https?:)?\/\//),
        ...findLines(file, /(@import\s+|url\(\s*)["']?(https?:)?\/\//),
      ]);
    expect(asked).toEqual([]);
  });

  test('that is pure touches no browser, no process, no clock and no chance', () => {
    const world = /^(document|window|navigator|localStorage|process|Buffer|performance)$/;
    const chance = /^(Math\.random|Date\.now|crypto\.randomUUID|crypto\.getRandomValues)$/;
    const impure = product
      .filter(({ path }) => /^src\/(schema|model|chart|export)\//.test(path))
      .flatMap((file) =>
        findNodes(
          file,
          (node) =>
            (ts.isPropertyAccessExpression(node) &&
              (world.test(node.expression.getText()) || chance.test(node.getText()))) ||
            (ts.isNewExpression(node) &&
              node.expression.getText() === 'Date' &&
              node.arguments?.length === 0),
        ),
      );
    expect(impure).toEqual([]);
  });
});

test('nothing speaks of the folders of one machine', async () => {
  const machine =
    /(?<![\w./:~-])(\/(?:home|root|Users|tmp|work|workspace|mnt|srv|private)\/|[A-Z]:\\\w)|file:\/\/\/\w/;
  expect((await listTextFiles()).flatMap((file) => findLines(file, machine))).toEqual([]);
});
