import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** What the schema of Akoma Ntoso says of the files; null if no schema was named. */
export type SchemaVerdict =
  | readonly { readonly file: string; readonly line: number | null; readonly message: string }[]
  | null;

/**
 * Validates files against the OASIS schema, without a network.
 * @param path of `akomantoso30.xsd`, beside which `xml.xsd` lies; undefined if it is not at hand
 * @throws Error if the named file cannot be read
 */
export async function checkAknSchema(
  files: ReadonlyMap<string, string>,
  path: string | undefined,
): Promise<SchemaVerdict> {
  if (!path) return null;
  const read = (file: string) =>
    readFile(file, 'utf8').catch((cause: unknown) => {
      throw new Error(`AKN_XSD names ${path}, and ${basename(file)} cannot be read beside it.`, {
        cause,
      });
    });
  const { errors } = await validateXML({
    xml: [...files].map(([fileName, contents]) => ({ fileName: fileName.slice(1), contents })),
    schema: [{ fileName: basename(path), contents: await read(path) }],
    preload: [{ fileName: 'xml.xsd', contents: await read(join(dirname(path), 'xml.xsd')) }],
    // The schema allows long texts; the default of 256 pages is too little for it.
    maxMemoryPages: 2048,
  });
  return errors.map(({ loc, message, rawMessage }) => ({
    file: loc?.fileName ?? 'Akoma Ntoso',
    line: loc?.lineNumber ?? null,
    message: loc ? message : rawMessage,
  }));
}
