import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { z } from 'zod';

import { createEmbedder } from '#platform/embeddings.ts';
import type { Services } from '#platform/services.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test as base } from '#test/test.ts';
import { takeTip } from '../take-tip.ts';
import { findTip } from '../tips.queries.ts';
import { readMeanings } from './read-meanings.ts';

const Asked = z.object({ model: z.string(), input: z.array(z.string()) });

/** Two directions: texts about water, and all others. Answers in another order, as servers may. */
const vectorOf = (text: string): number[] => (/air|keran|minum/i.test(text) ? [3, 0.1] : [0, 2]);

type Server = { url: string; asked: string[][]; broken: boolean };

/** A real server on this machine that speaks the interface. */
const test = base.extend<{ server: Server; withServer: Services }>({
  server: async ({}, use) => {
    const seen: Server = { url: '', asked: [], broken: false };
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        if (seen.broken || request.url !== '/v1/embeddings') {
          response.writeHead(500).end('no');
          return;
        }
        const { input } = Asked.parse(JSON.parse(Buffer.concat(parts).toString()));
        seen.asked.push(input);
        const data = input
          .map((text, index) => ({ index, embedding: vectorOf(text), object: 'embedding' }))
          .reverse();
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ object: 'list', data, model: 'uji' }));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await use(Object.assign(seen, { url: `http://127.0.0.1:${port}` }));
    await new Promise((done) => server.close(done));
  },
  withServer: async ({ services, server }, use) =>
    use({ ...services, embedder: createEmbedder({ url: server.url, model: 'uji', key: null }) }),
});

const text = 'Waspada, cairan dari keran rumah kita membuat sakit perut kalau diminum anak kecil';

describe('an embedding server', () => {
  test('adds what means the same to the suggestions, and never answers', async ({
    withServer,
    make,
    db,
  }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', title: 'PDAM menyalurkan air beracun' });
    expect(await readMeanings(withServer)).toBe(1);
    expect(await readMeanings(withServer)).toBe(0);

    const taken = await takeTip(withServer, { text, origin: 'web', network: 'n' });
    if (!taken.ok) throw new Error(taken.refusal);
    expect(await findTip(db, taken.tipId)).toMatchObject({ state: 'suggested', claimId: null });
    const matches = await db.selectFrom('tip_matches').select(['subject_id', 'via']).execute();
    expect(matches).toEqual([{ subject_id: claim.id, via: 'meaning' }]);
  });

  test('that does not answer changes nothing', async ({ withServer, server, make, db }) => {
    await claimCastOf(make);
    await make.claim({ state: 'published', title: 'PDAM menyalurkan air beracun' });
    await readMeanings(withServer);
    server.broken = true;
    const taken = await takeTip(withServer, { text, origin: 'web', network: 'n' });
    if (!taken.ok) throw new Error(taken.refusal);
    expect(await findTip(db, taken.tipId)).toMatchObject({ state: 'queued' });
  });

  test('is never sent personal data', async ({ withServer, server, make }) => {
    await claimCastOf(make);
    await takeTip(withServer, { text: `${text} 0812-3456-7890`, origin: 'web', network: 'n' });
    expect(JSON.stringify(server.asked)).not.toContain('7890');
  });
});
