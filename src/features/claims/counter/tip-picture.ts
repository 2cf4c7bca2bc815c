import { z } from 'zod';

/** A picture that was sent in with a message. */
export const TipPicture = z.object({
  fileId: z.string(),
  sha256: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  /** Width in pixels to SHA-256 of that size. */
  sizes: z.record(z.string(), z.string()),
});
export type TipPicture = z.infer<typeof TipPicture>;

/** The one that may go out under the mark, and what it shows in words. */
export const PictureChoice = z.object({ fileId: z.string(), alt: z.string(), chosenAt: z.date() });
export type PictureChoice = z.infer<typeof PictureChoice>;
