import { z } from 'zod';

/** Where the vault holds a message as it was sent, before personal data in it was covered. */
export const SEALED_TIP = { subjectKind: 'tip' } as const;

export const SealedTip = z.object({ text: z.string() });
