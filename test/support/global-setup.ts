import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

import { createTemplate, dropDatabase } from './database.ts';
import { startTestServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    server: string;
    template: string;
  }
}

/** One PostgreSQL for the run, one migrated template that every worker clones. */
export async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sambung-test-'));
  const server = await startTestServer(folder);
  const template = `sambung_template_${process.pid}`;
  await createTemplate(server.url, template);
  project.provide('server', server.url);
  project.provide('template', template);

  return async () => {
    await dropDatabase(server.url, template);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
