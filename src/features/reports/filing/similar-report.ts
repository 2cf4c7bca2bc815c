import { z } from 'zod';

export type SimilarTo = {
  category: string;
  latitude: number | null;
  longitude: number | null;
  areaCode: string | null;
  text: string;
};

export const SimilarRow = z.object({
  code: z.string(),
  title: z.string(),
  categoryName: z.string(),
  areaName: z.string().nullable(),
  place: z.string(),
  supporters: z.number(),
  filedAt: z.date(),
  /** From the pin; null when there is none. */
  metres: z.number().nullable(),
});
export type SimilarReport = z.infer<typeof SimilarRow>;
