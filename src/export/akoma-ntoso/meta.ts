import type { Declaration } from '../../model/text/corpus.ts';
import { formatAnnex } from '../../model/text/pinpoint.ts';
import { officialAddress, resolutionNumber } from '../../model/text/symbol.ts';
import { block, inline, text, type Xml } from '../format/xml.ts';
import { formatExpressionIri, formatWorkIri } from './iri.ts';

/** What the metadata say beside the declaration itself. */
export interface MetaGround {
  /** `!main` for the resolution, `!annex_1` for the first annex. */
  readonly component: '!main' | `!annex_${number}`;
  /** Prefix of identifiers, so that none occurs twice in a file. */
  readonly prefix: string;
  /** Edition of the site this file belongs to. */
  readonly edition: string;
  /** Day of the last review of the notes: the day this form of the text was last looked at. */
  readonly reviewed: string;
  /** Full address of the declaration on the site. */
  readonly address: string;
}

/** Identification on the levels of work, English text and this file, in the naming of AKN4UN. */
export function toMeta(declaration: Declaration, ground: MetaGround): Xml {
  const { symbol, adopted, title } = declaration;
  const place = formatAnnex(declaration, null);
  const { component, prefix } = ground;
  const work = formatWorkIri(declaration);
  const expression = formatExpressionIri(declaration);
  const number = resolutionNumber(symbol);
  const value = (name: string, content: string) => inline(name, { value: content });
  const person = (id: string) => `#${prefix}${id}`;
  return block(
    'meta',
    {},
    block(
      'identification',
      { source: person('editor') },
      block(
        'FRBRWork',
        {},
        value('FRBRthis', `${work}/${component}`),
        value('FRBRuri', work),
        inline('FRBRalias', { name: 'symbol', value: symbol }),
        inline('FRBRdate', { date: adopted, name: 'adoption' }),
        inline('FRBRauthor', { href: person('unga'), as: person('author') }),
        value('FRBRcountry', 'un'),
        value('FRBRsubtype', 'deliberation'),
        inline('FRBRnumber', {
          value: number.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, ''),
          showAs: number,
        }),
        inline('FRBRname', {
          value: component === '!main' ? 'resolution' : 'annex',
          showAs: title,
        }),
      ),
      block(
        'FRBRExpression',
        {},
        value('FRBRthis', `${expression}/${component}`),
        value('FRBRuri', expression),
        inline('FRBRdate', { date: adopted, name: 'adoption' }),
        inline('FRBRauthor', { href: person('unga'), as: person('author') }),
        inline('FRBRlanguage', { language: 'eng' }),
      ),
      block(
        'FRBRManifestation',
        {},
        value('FRBRthis', `${expression}/${component}.xml`),
        value('FRBRuri', `${expression}.xml`),
        inline('FRBRalias', { name: 'edition', value: ground.edition }),
        inline('FRBRalias', { name: 'address', value: ground.address }),
        inline('FRBRdate', { date: ground.reviewed, name: 'review' }),
        inline('FRBRauthor', { href: person('everyParagraph'), as: person('editor') }),
      ),
    ),
    block(
      'references',
      { source: person('editor') },
      inline('TLCOrganization', {
        eId: `${prefix}unga`,
        href: '/akn/ontology/organization/un/generalAssembly',
        showAs: 'General Assembly of the United Nations',
      }),
      inline('TLCOrganization', {
        eId: `${prefix}everyParagraph`,
        href: '/akn/ontology/organization/everyParagraph',
        showAs: 'Every Paragraph',
      }),
      inline('TLCRole', {
        eId: `${prefix}author`,
        href: '/akn/ontology/role/author',
        showAs: 'Author',
      }),
      inline('TLCRole', {
        eId: `${prefix}editor`,
        href: '/akn/ontology/role/editor',
        showAs: 'Editor of this file',
      }),
    ),
    block(
      'notes',
      { source: person('editor') },
      block(
        'note',
        { eId: `${prefix}note_standing` },
        inline(
          'p',
          {},
          text(
            `Unofficial reading copy. The official text is ${symbol}${place && `, ${place}`}: ${officialAddress(symbol)}`,
          ),
        ),
      ),
    ),
  );
}
