import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import type { Frame } from '#ui/frame.ts';

/** What a request carries, declared once, where the layers meet. */
declare module 'hono' {
  interface ContextVariableMap {
    services: Services;
    actor: Actor | null;
    frame: Frame;
    requestId: string;
    /** What a guest's page shows, so that the page cache forgets it when that changes. */
    tags: string[];
  }
}
