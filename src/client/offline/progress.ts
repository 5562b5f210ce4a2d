import type { CopyProgress } from './install.ts';
import { formatSize } from '../../model/wording/size.ts';

/** `120 of 400 files, 0.3 MB of 1.1 MB` */
export function describeProgress({ step, files, ofFiles, bytes, ofBytes }: CopyProgress): string {
  return step === 'fetching'
    ? `${files} of ${ofFiles} files, ${formatSize(bytes)} of ${formatSize(ofBytes)}`
    : `Checking: ${files} of ${ofFiles} files read and compared`;
}
