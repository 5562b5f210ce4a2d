import type { ContentFolder } from '../../../src/content/content-folder.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';

/**
 * Whether a record has a file, be it one with a fault of form.
 * Such a record is named by the rule “form”; other rules do not call it missing as well.
 */
export function isWritten(
  { content, issues }: ContentFolder,
  collection: CollectionName,
  id: string,
): boolean {
  if (content[collection][id] !== undefined) return true;
  const ending =
    collection === 'repairs'
      ? '.repairs.yaml'
      : /\.[a-z]+$/.exec(collections[collection].pattern)?.[0];
  const { folder } = collections[collection];
  const file = `content/${folder === '.' ? '' : `${folder}/`}${id}${ending}`;
  return issues.some((issue) => issue.file === file);
}
