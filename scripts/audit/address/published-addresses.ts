import { escapePattern } from '../../../src/model/wording/phrase.ts';
import { strFromU8, unzipSync } from 'fflate';
import type { BuiltSite } from '../rule/built-site.ts';

const textFile = /(\.(html|json|txt|md|csv|xml|bib|ris|svg|css|js|webmanifest|map)|\/_\w+)$/;
/** Files that are folders of texts, packed. */
const packedFile = /\.(xlsx|epub)$/;
const ownMachine = /\b(localhost|127\.0\.0\.1)\b|\b\w+\.invalid\b/;

/** An address in a published file that cannot be right. */
export interface WrongAddress {
  readonly file: string;
  readonly address: string;
  readonly because: string;
}

/**
 * Every address in any file of a published site that no reader can open: of the builder's own machine, of no host at all, or of the
 * site's own host beside the folder in which it lies.
 * @param root where the site is to be published: `https://example.org/texts/`
 */
export async function findWrongAddresses(
  site: BuiltSite,
  root: string,
): Promise<{ readonly count: number; readonly wrong: readonly WrongAddress[] }> {
  const { origin } = new URL(root);
  // Without its last slash the root is an address, too; a longer name of a host or of a folder is not.
  const beside = new RegExp(
    `${escapePattern(origin)}(?=[/"'<>\\s?#])(?!${escapePattern(root.slice(origin.length, -1))}(?=[/"'<>\\s?#]))[^"'<>\\s]*`,
  );
  const texts = await readTexts(site);
  const wrong = texts.flatMap(([file, text]) => {
    const own = ownMachine.exec(text)?.[0];
    const outside = beside.exec(text)?.[0];
    return [
      ...(own ? [{ file, address: own, because: 'no reader can open' }] : []),
      ...(outside ? [{ file, address: outside, because: `lies beside ${root}` }] : []),
    ];
  });
  return { count: texts.length, wrong };
}

async function readTexts(site: BuiltSite): Promise<(readonly [file: string, text: string])[]> {
  const read = await Promise.all(
    [...site.files].map(async (file) => {
      if (textFile.test(file)) return [[file, String(await site.read(file))] as const];
      if (!packedFile.test(file)) return [];
      return Object.entries(unzipSync(await site.read(file))).map(
        ([name, content]) => [`${file}/${name}`, strFromU8(content)] as const,
      );
    }),
  );
  return read.flat();
}
