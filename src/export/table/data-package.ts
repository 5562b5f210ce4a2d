import type { ToAddress } from '../format/to-address.ts';
import type { DataTable } from './data-table.ts';

/** What a package says of itself as a whole. */
export interface PackageHead {
  readonly edition: string;
  readonly toAddress: ToAddress;
  /** SHA-256 and bytes of each table by its path. */
  readonly sealed: ReadonlyMap<string, { readonly sha256: string; readonly size: number }>;
}

/** `/datapackage.json`: every table with its columns, for programs that read Frictionless Data packages (version 1). */
export function toDataPackage(
  tables: readonly DataTable[],
  { edition, toAddress, sealed }: PackageHead,
) {
  return {
    profile: 'tabular-data-package',
    name: 'every-paragraph',
    id: toAddress('/datapackage.json'),
    title: 'Every Paragraph: tables',
    description:
      'The United Nations Political Declarations against trafficking in persons, paragraph by paragraph, with what was said about them.',
    homepage: toAddress('/data/'),
    version: edition.slice(0, 8),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title:
          'Notes, headings, summaries and records; official words are texts of the United Nations, and quoted words remain with their authors',
      },
    ],
    resources: tables.map(({ path, name, title, about, columns }) => ({
      profile: 'tabular-data-resource',
      name: name.toLowerCase(),
      path: path.slice(1),
      title,
      description: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: sealed.get(path)?.size,
      hash: `sha256:${sealed.get(path)?.sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: {
        fields: columns.map(({ name: column, type, description }) => ({
          name: column,
          type,
          description,
          ...(type === 'date' && { format: 'default' }),
        })),
        missingValues: [''],
      },
    })),
  };
}
