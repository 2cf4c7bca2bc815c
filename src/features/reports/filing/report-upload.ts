import { z } from 'zod';

export const UploadRow = z.object({
  id: z.string(),
  fileId: z.string(),
  /** Its smallest size, for the form. */
  sha256: z.string(),
});
/** A photo that was sent before its report, under an id that only its form knows. */
export type ReportUpload = z.infer<typeof UploadRow>;
