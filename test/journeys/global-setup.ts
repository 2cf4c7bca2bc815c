import type { TestProject } from 'vitest/node';

import { startDemoCity } from '#test/demo-city.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    demo: string;
  }
}

/** One demonstration city for all journeys: loading it is the longest part. */
export default async function setup(project: TestProject) {
  const city = await startDemoCity();
  project.provide('demo', city.origin);
  return () => city.stop();
}
