import { createHash } from 'node:crypto';

import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { limit } from '#features/accounts';
import { letterCode } from '#features/bulletins';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import { filesOfLetter, findKeeper, findLetterByFile } from './letters.queries.ts';
import { type LookedUp, lookUpLetter } from './look-up-letter.ts';
import { letterPage } from './views/letter-page.ts';
import { lookUpPage } from './views/look-up-page.ts';

type Options = { networkOf: (c: Context) => string };

const SearchQuery = z.object({ cari: z.string().trim().max(200).default('') });
const FileQuery = z.object({ berkas: z.string().max(64).default('') });
/** As large as a document may be that is attached to a letter. */
const MOST_BYTES = 12 * 1024 * 1024;

/** `/cek/surat`: is this official letter real? Reads only; a file that is compared is not kept. */
export function letterRoutes({ networkOf }: Options) {
  const routes = new Hono<Env>();

  routes.get('/cek/surat', async (c) => {
    const { cari } = parseQuery(c, SearchQuery);
    if (cari === '') return showLookUp(c, { typed: '' });
    await limit(c.get('services'), 'letter_network', networkOf(c));
    const lookedUp = await lookUpLetter(c.get('services').db, cari);
    if (lookedUp.found !== 'one') return showLookUp(c, { typed: cari, lookedUp });
    return c.redirect(`/cek/surat/${letterCode(lookedUp.letter.id)}`);
  });

  routes.get('/cek/surat/:code{[0-9A-Za-z.-]{1,40}}', async (c) => {
    const services = c.get('services');
    await limit(services, 'letter_network', networkOf(c));
    const typed = c.req.param('code');
    const lookedUp = await lookUpLetter(services.db, typed);
    if (lookedUp.found !== 'one') {
      c.status(404);
      return showLookUp(c, { typed, lookedUp });
    }
    const { letter } = lookedUp;
    const files = await filesOfLetter(services.db, letter.id);
    const { berkas } = parseQuery(c, FileQuery);
    const compared =
      (await findLetterByFile(services.db, berkas))?.id === letter.id ? berkas : null;
    return c.html(letterPage(c.get('frame'), { letter, files, compared }));
  });

  routes.post('/cek/surat/compare-file', async (c) => {
    const services = c.get('services');
    await limit(services, 'letter_file_network', networkOf(c));
    const t = c.get('frame').t.letters;
    const form = await parseForm(
      c,
      z.object({
        file: z
          .instanceof(File, { message: t.noFile })
          .refine((file) => file.size <= MOST_BYTES, t.fileTooBig),
      }),
    );
    if (!form.ok) {
      c.status(422);
      return showLookUp(c, { typed: '', form: { typed: form.typed, errors: form.errors } });
    }
    const sha256 = sha256Of(await form.value.file.arrayBuffer());
    const letter = await findLetterByFile(services.db, sha256);
    // the address names the bytes, so that nobody can make a page say "the same" of another file
    if (letter) return c.redirect(`/cek/surat/${letterCode(letter.id)}?berkas=${sha256}`, 303);
    c.status(422);
    return showLookUp(c, { typed: '', unknownFile: sha256 });
  });

  return routes;
}

type Shown = {
  typed: string;
  lookedUp?: Exclude<LookedUp, { found: 'one' }>;
  unknownFile?: string;
  form?: { typed: Record<string, string | string[]>; errors: Record<string, string> };
};

async function showLookUp(c: Context<Env>, shown: Shown): Promise<Response> {
  const keeper = await findKeeper(c.get('services').db);
  if (shown.typed === '' && !shown.unknownFile && !shown.form) {
    c.set('tags', ['groups', 'settings']);
  }
  return c.html(lookUpPage(c.get('frame'), { ...shown, keeper }));
}

const sha256Of = (bytes: ArrayBuffer) =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
