import type { Content } from '../../../src/model/text/content.ts';
import { recordPath } from '../../../src/model/site/route.ts';
import { isRedirect } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

const most = 40 * 1024;
const size = { width: 1200, height: 630 };

/** Every listed page names a picture for previews, each paragraph its own; none is heavier than 40 kB; no preview tells a testimony. */
export const shareImages = createRule({
  name: 'share-images',
  hint: 'See src/layouts/Base.astro and src/export/picture/card.ts.',
  check: async (site, note) => {
    const told = listTestimonies(await site.readContent());
    const pictures = new Map<string, string>();
    let own = 0;
    for (const page of site.pages.filter((one) => one.path.endsWith('/') && !isRedirect(one))) {
      const fault = (message: string) => note(page.file, message);
      const metas = page.root.findAll('meta');
      if (
        metas.some(
          (meta) => meta.attribute('name') === 'robots' && meta.attribute('content') === 'noindex',
        )
      )
        continue;
      const read = (property: string) =>
        metas.find((meta) => meta.attribute('property') === property)?.attribute('content') ?? '';
      const image = read('og:image');
      const url = read('og:url');
      const words = told
        .get(page.path)
        ?.find((one) => metas.some((meta) => meta.attribute('content')?.includes(one)));
      const path = image.startsWith('http')
        ? `/${new URL(image).pathname.slice(site.base.length)}`
        : '';
      if (
        read('og:image:width') !== String(size.width) ||
        read('og:image:height') !== String(size.height)
      )
        fault('does not say how large its picture is');
      for (const property of ['og:title', 'og:description', 'og:type', 'og:image:alt'])
        if (read(property) === '') fault(`has no ${property}`);
      if (words) fault(`shows testimony in the preview of a link: “${words}”`);
      if (!url.endsWith(page.path)) fault(`calls itself “${url}”`);
      if (!site.files.has(path)) fault(`names the picture “${image}”, and nothing is there`);
      else pictures.set(path, page.file);
      const unit = /^\/(\d{4}\/\d+)\/$/.exec(page.path)?.[1];
      if (unit !== undefined && path !== `/${unit}.png`)
        fault(`names the picture “${image}”, not its own`);
      else if (unit !== undefined) own++;
    }
    let heaviest = 0;
    for (const [path, file] of pictures) {
      const picture = await site.read(path);
      heaviest = Math.max(heaviest, picture.length);
      const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
      if (picture.length > most || width !== size.width || height !== size.height)
        note(file, `${path} is ${width} × ${height} in ${picture.length} bytes`, {
          hint: `It must be ${size.width} × ${size.height} in at most ${most}.`,
        });
    }
    return `${own} paragraphs with a picture of their own, ${pictures.size} pictures, the heaviest ${(heaviest / 1024).toFixed(1)} kB`;
  },
});

/** What previews of links must not show, by page: what a testimony retells and what is quoted from it. */
function listTestimonies(content: Content): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...Object.entries(content.statements).flatMap(([id, { testimony, retelling, quotes }]) =>
      testimony
        ? [
            [
              recordPath('statements', id),
              [retelling, ...quotes.map(({ words }) => words)],
            ] as const,
          ]
        : [],
    ),
    ...Object.entries(content.statistics).flatMap(([id, { testimony, sentence }]) =>
      testimony ? [[recordPath('statistics', id), [sentence]] as const] : [],
    ),
  ]);
}
