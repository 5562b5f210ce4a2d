import { isDeclarationId } from '../../model/text/locator.ts';
import {
  commonHeaders,
  hashedCaching,
  hashedFolders,
  headerPolicy,
  isShared,
  ownResource,
  savedHeader,
  savedPlaces,
  searchWorker,
  searchWorkerPolicy,
  sharedEndings,
  sharedReading,
  sharedResource,
} from '../../model/site/security-policy.ts';

/** Cloudflare Pages reads no more. */
const mostRules = 100;

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read; both let other files be asked for again by themselves.
 * There headers of all rules that match are added up, and two policies allow only what both allow: so no file may match
 * two rules with a policy, and a folder that holds an exception is written out. A folder with data or pictures in it may be
 * loaded by other sites as a whole; what they may read goes by the ending of the name.
 * @param paths every built file, from the root of the site
 * @param base base path of the site
 * @throws Error if a host would ignore some of the rules
 */
export function formatHostHeaders(paths: readonly string[], base: string): string {
  const root = base.replace(/\/?$/, '/');
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [root + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    );
  const rules = [
    rule('*', commonHeaders),
    ...sharedEndings.map((ending) =>
      rule(`*.${ending}`, { 'Access-Control-Allow-Origin': sharedReading }),
    ),
    rule('', {
      'Content-Security-Policy': headerPolicy,
      'Cross-Origin-Resource-Policy': ownResource,
    }),
    ...listPlaces(
      paths.filter((path) => !isOfDeclaration(path) && !copyList.test(path)),
      '',
    ).map((place) => {
      const shared = paths.some((path) => path.startsWith(place) && isShared(path));
      const headers: Record<string, string> = {
        'Content-Security-Policy': place === searchWorker ? searchWorkerPolicy : headerPolicy,
        'Cross-Origin-Resource-Policy': shared ? sharedResource : ownResource,
      };
      if (hashedFolders.includes(place)) headers['Cache-Control'] = hashedCaching;
      if (savedPlaces.includes(place)) headers['Content-Disposition'] = savedHeader;
      return rule(place.endsWith('/') ? `${place}*` : place, headers);
    }),
    // What belongs to declarations, folders and files alike: data lie among it, so other sites may load it.
    ...declarationStarts
      .filter((start) => paths.some((path) => path.startsWith(start) && isOfDeclaration(path)))
      .map((start) =>
        rule(`${start}*`, {
          'Content-Security-Policy': headerPolicy,
          'Cross-Origin-Resource-Policy': sharedResource,
        }),
      ),
  ];
  if (paths.some((path) => copyList.test(path)))
    rules.push(
      rule('offline/copy/*.json', {
        'Content-Security-Policy': headerPolicy,
        'Cross-Origin-Resource-Policy': sharedResource,
      }),
    );
  if (rules.length > mostRules)
    throw new Error(
      `_headers would have ${rules.length} rules; Cloudflare Pages reads ${mostRules}: put files into folders.`,
    );
  return `${rules.join('\n\n')}\n`;
}

/** How the names of declarations begin: one rule for each, however many declarations there are. */
const declarationStarts = ['19', '20', 'a-res-'];

/** The lists of the installed copy, one for each declaration that a reader can choose: one rule for all. */
const copyList = /^offline\/copy\/[^/]+\.json$/;

/** `2025.json`, `2025/12/index.html`, `a-res-64-293/1.txt` */
function isOfDeclaration(path: string): boolean {
  return isDeclarationId(path.replace(/[./].*/s, ''));
}

/** Files and folders (`name/`) directly below a folder; a folder with an exception in it gives way to what it holds. */
function listPlaces(paths: readonly string[], folder: string): string[] {
  const below = paths
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  const places = new Set(below.map((path) => folder + path.replace(/(?<=\/).*/, '')));
  return [...places].sort().flatMap((place) => {
    const exception =
      place.endsWith('/') && hashedFolders.some((one) => one !== place && one.startsWith(place));
    return exception ? listPlaces(paths, place) : [place];
  });
}
