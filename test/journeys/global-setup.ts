import type { TestProject } from 'vitest/node';

import { startDemoCity } from '#test/demo-city.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    demo: string;
  }
}

/**
 * One demonstration city for all journeys: loading it is the longest part. One that runs already
 * can be named in SAMBUNG_DEMO_ORIGIN.
 */
export async function setup(project: TestProject) {
  const running = process.env['SAMBUNG_DEMO_ORIGIN'];
  if (running) {
    project.provide('demo', running);
    return () => Promise.resolve();
  }
  const city = await startDemoCity();
  project.provide('demo', city.origin);
  return () => city.stop();
}
