import { z } from 'zod';

const Operation = z.object({
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()).optional(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .optional(),
});
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

export type Endpoint = {
  method: string;
  path: string;
  summary: string;
  description: string;
  needsToken: boolean;
  parameters: string[];
};

/** What the page at /api lists, read from the same document that machines read. */
export function endpointsOf(document: unknown): Endpoint[] {
  const { paths } = Document.parse(document);
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: `/api/v1${path}`,
      summary: operation.summary,
      description: operation.description ?? '',
      needsToken: (operation.security ?? []).length > 0,
      parameters: (operation.parameters ?? []).map(({ name }) => name),
    })),
  );
}
