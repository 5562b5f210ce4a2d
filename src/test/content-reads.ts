import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './list-source-files.ts';
import { parseCode, readImports } from './read-imports.ts';

const suite = 'src/test/content';

/** Whether a file is a test of the code, or helps one: what is said of the real content, and of the site built from it, is a suite of its own. */
export function isOfCodeTests({ path }: SourceFile): boolean {
  const isTest = path.startsWith('src/test/') || path.endsWith('.test.ts');
  return isTest && !path.startsWith(`${suite}/`) && !path.startsWith('src/test/browser/');
}

/** Places where a file reads the real content or has it read by the suite about it, as `path:line`. */
export function findContentReads(file: SourceFile): string[] {
  const source = parseCode(file);
  const lines = readImports(file).flatMap(({ to, line }) =>
    to.startsWith(`${suite}/`) ? [line] : [],
  );
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && readsContent(file, node))
      lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines.map((line) => `${file.path}:${line}`);
}

function readsContent(
  file: SourceFile,
  { expression, arguments: given }: ts.CallExpression | ts.NewExpression,
): boolean {
  const [first, ...others] = given ?? [];
  if (!first) return false;
  const name = expression.getText().split('.').at(-1) ?? '';
  const path = toPath(first);
  if (name === 'URL' && others[0]?.getText() === 'import.meta.url')
    return isContent(posix.join(posix.dirname(file.path), path));
  if (/^(join|resolve)$/.test(name) && isRoot(file, first.getText()))
    return isContent(posix.join(...others.map(toPath)));
  return (
    /^(join|resolve|read|open|stat|access|cp|copy|import|scaffold)/.test(name) && isContent(path)
  );
}

/** The path an argument spells out; what only the running program knows is a sign that no path has. */
function toPath(argument: ts.Expression): string {
  return ts.isStringLiteralLike(argument) ? argument.text : '?';
}

/** Whether a path from the root of the project lies in the content; the page that tells editors what to do is none. */
function isContent(path: string): boolean {
  return /^(\.\/)?content(\/|$)/.test(path) && !path.endsWith('content/README.md');
}

/** Whether a name in a file stands for the root of the project. */
function isRoot({ text }: SourceFile, name: string): boolean {
  return name === 'root'
    ? text.includes('list-source-files')
    : new RegExp(`\\b${name}\\s*=[^;]*(import\\.meta|process\\.cwd)`).test(text);
}
