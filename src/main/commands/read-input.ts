import { readFile } from 'node:fs/promises';

import { OperatorError } from '#platform/errors.ts';

/** A text file that the operator named. */
export const readInput = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new OperatorError(`Berkas ${path} tidak dapat dibaca. Periksa nama dan izinnya.`, {
      cause,
    });
  });
