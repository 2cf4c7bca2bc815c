import { z } from 'zod';

export const OfficeChoice = z.object({ id: z.string(), name: z.string(), slug: z.string() });
export type OfficeChoice = z.infer<typeof OfficeChoice>;

export const CategoryChoice = z.object({ code: z.string(), name: z.string(), section: z.string() });
export type CategoryChoice = z.infer<typeof CategoryChoice>;

export const Officer = z.object({ personId: z.string(), name: z.string() });
export type Officer = z.infer<typeof Officer>;
