import { listParagraphUnits } from '../../model/cite/cited-unit.ts';
import { unitPath } from '../../model/site/route.ts';
import { labelUnit } from '../../model/text/label.ts';
import { listUnitsWithin } from '../../model/text/unit.ts';
import { toOembed } from '../cite/oembed.ts';
import type { Ground } from '../ground.ts';
import { toLlmsFullText, toLlmsText } from '../markdown/llms-text.ts';
import { toDeclarationMarkdown, toUnitMarkdown } from '../markdown/unit-markdown.ts';
import { family, file, json, set, type Dataset } from './dataset-entry.ts';

/** The forms for programs that read, take notes or set a quotation into another page. */
export function listReadingForms(ground: Ground): Dataset[] {
  const { corpus, toAddress } = ground;
  const paragraphs = corpus.declarations.flatMap((declaration) =>
    declaration.pages.map((paragraph) => ({ declaration, paragraph })),
  );
  return [
    set(
      'reading',
      'For programs that read',
      'What stands where, everything in one text, and the declarations in Markdown: official words in block quotations, ours apart. Every other page to be read has its Markdown at its own address, with .md in the place of the last slash.',
      'official words and ours',
      [
        file('/llms.txt', () => toLlmsText(ground)),
        file('/llms-full.txt', () => toLlmsFullText(ground)),
        ...corpus.declarations.map((declaration) =>
          file(`/${declaration.id}.md`, () => toDeclarationMarkdown(ground, declaration)),
        ),
      ],
    ),
    family(
      'markdown',
      'Each unit in Markdown',
      'The official words as a quotation with citation and address, then our summary and note with theirs.',
      'official words and ours',
      paragraphs.flatMap(({ paragraph }) =>
        listUnitsWithin(paragraph).map((unit) =>
          file(`/${unit.locator}.md`, () => toUnitMarkdown(ground, paragraph, unit)),
        ),
      ),
    ),
    family(
      'oembed',
      'Each paragraph for other sites',
      'The answer of oEmbed: a quotation with its citation, without script or style.',
      'official words',
      paragraphs.flatMap(({ declaration, paragraph }) => {
        const [cited] = listParagraphUnits(declaration, paragraph);
        return cited
          ? [
              json(`${unitPath(paragraph.locator)}oembed.json`, 'oembed', () =>
                toOembed(cited, labelUnit(paragraph.locator), toAddress),
              ),
            ]
          : [];
      }),
    ),
  ];
}
