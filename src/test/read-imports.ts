import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './list-source-files.ts';

/** One import of a file. */
export interface Import {
  /** A path of the project (`src/model/site/route.ts`), or the name of a package or module (`astro:content`, `node:fs`). */
  readonly to: string;
  /** True if only types are imported. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** The code in a file: all of it, or the front matter and the scripts of an Astro component, other lines left blank. */
export function readCode({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return path.endsWith('.css') ? '' : text;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text.replace(
    /^(\s*---\n)(.*?)(\n---)|(<script\b[^>]*>)(.*?)(<\/script>)|[^\n]/gs,
    (_, open, front, close, tag, script, end) =>
      open !== undefined
        ? blank(open) + front + blank(close)
        : tag !== undefined
          ? blank(tag) + script + blank(end)
          : ' ',
  );
}

/** Parses the code of a file. */
export function parseCode(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(
    file.path,
    readCode(file),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
}

/** All imports of a file: static, dynamic, of types, and re-exports. */
export function readImports(file: SourceFile): Import[] {
  const source = parseCode(file);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    // What follows a question mark tells the bundler what to make of the file.
    const text = specifier.text.replace(/\?.*/, '');
    const to = text.startsWith('.') ? posix.join(posix.dirname(file.path), text) : text;
    imports.push({
      to,
      typeOnly,
      line: source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return (
    !clause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
