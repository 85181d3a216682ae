import type { Readable } from 'node:stream';
import { faultOf, lookInto, markCopy } from '../../db/copy.ts';
import { Refused } from '../../shared/refusals.ts';
import type { DataFolder } from './data-folder.ts';
import { unpack } from './one-file.ts';

/** Takes in a fair that was handed over, once it is found whole, with an epoch of its own; resolves with its folder. */
export const takeInto = (data: DataFolder, bytes: Readable): Promise<string> =>
  data.placed(async (path) => {
    const { fairId } = await unpack(bytes, path);
    const fault = faultOf(path);
    if (fault) throw new Refused(fault === 'newer' ? 'newer-file' : 'damaged-file');
    if (lookInto(path)?.id !== fairId) throw new Refused('damaged-file');
    markCopy(path, false);
  });
