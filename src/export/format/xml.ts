import { escapeMarkup } from '../../model/wording/escape-markup.ts';

/** A piece of XML that is safe to put into a document. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Text, escaped. */
export function text(words: string): Xml {
  return { xml: escapeMarkup(words) };
}

/** An element whose content runs on: no white space is put between its children. Attributes that are null are left out. */
export function inline(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  return write(name, attributes, children.map(({ xml }) => xml).join(''));
}

/** An element whose children stand on lines of their own: only for content in which white space says nothing. */
export function block(
  name: string,
  attributes: Attributes,
  ...children: readonly (Xml | null)[]
): Xml {
  const content = children.flatMap((child) => (child === null ? [] : [`\n${child.xml}`])).join('');
  return write(name, attributes, content === '' ? '' : `${content}\n`);
}

/** A whole document in UTF-8. */
export function toDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function write(name: string, attributes: Attributes, content: string): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  return {
    xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`,
  };
}
