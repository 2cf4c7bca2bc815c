import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { loadConfig } from '#platform/config.ts';
import { newId } from '#platform/ids.ts';
import { createLogger } from '#platform/log.ts';
import { addCity } from '#platform/migrate/index.ts';
import { makers } from '#test/make/index.ts';
import { givePassword, PASSWORD } from '#test/make/passwords.ts';
import { runSambung, withFolder } from '#test/programs.ts';
import { openInstallation } from '../../src/main/installation.ts';

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

type Sent = { cookie?: string; form: Record<string, string> };

/** A form as a browser without scripts sends it. */
const send = (origin: string, address: string, { cookie = '', form }: Sent): Promise<Response> =>
  fetch(new URL(address, origin), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, cookie },
    body: new URLSearchParams(form),
  });

test('a question and a spread answered with 303 are there after the server is killed', () =>
  withFolder(async (folder) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const env = { SAMBUNG_DATA: folder, PORT: port, ORIGIN: origin, HOST: '127.0.0.1' };
    const installation = await openInstallation(loadConfig(env), createLogger('silent'), {
      works: false,
      demo: false,
      prepare: (url) => addCity(url, { slug: 'uji', name: 'Kota Uji' }),
    });
    const [city] = installation.cities;
    if (!city) throw new Error('No city');
    const { db } = city.services;
    const make = makers(city.services);
    const kim = await make.kim();
    const email = 'anggota@contoh.test';
    const member = await make.person({ email, posts: [{ post: 'kim_member', group: kim }] });
    await givePassword(city.services, member.personId);
    const bulletin = await make.bulletin();
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });

    const server = runSambung(['serve'], env);
    await server.says('"msg":"serving"');
    const entry = await send(origin, '/masuk', { form: { login: email, password: PASSWORD } });
    const cookie = entry.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const spreadId = newId();
    const form = { id: spreadId, channel: 'mosque', areaCode: kim.areaCode, people: '80' };
    const body = 'Apakah bayi juga diperiksa?';
    const answers = await Promise.all([
      send(origin, `/meja/tugas/${task.id}/log-spread`, { cookie, form }),
      send(origin, `/kabar/${bulletin.slug}/ask-question`, { form: { body } }),
    ]);
    server.kill('SIGKILL');
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    await server.ended;

    const again = runSambung(['serve'], env);
    await again.says('"msg":"serving"');
    const receipt = await fetch(new URL(answers[1].headers.get('location') ?? '', origin));
    expect(await receipt.text()).toContain(body);
    expect(await db.selectFrom('spreads').select('id').execute()).toEqual([{ id: spreadId }]);
    expect(await db.selectFrom('questions').select('body').execute()).toEqual([{ body }]);
    again.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    await installation.close();
  }));
