import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { answersOf, filesOf, findPublishedByIdOrNull, variantsOf } from '#features/bulletins';
import { NotFound } from '#platform/errors.ts';
import { type Env, parseQuery } from '#platform/http/index.ts';
import { isKitFile, KIT_LANGUAGES, type KitLanguage, kitSourceOf } from './kit.ts';
import { findCityCode, findLink, kitTag } from './kit.queries.ts';
import type { KitPress } from './kit-press.ts';
import {
  type KitSource,
  longText,
  readAloudScript,
  smsText,
  whatsappText,
} from './share-kit/index.ts';
import { goneKitPage, kitPage } from './views/kit-page.ts';

const KitQuery = z.object({ bahasa: z.enum(KIT_LANGUAGES).default('id') });
const CODE = ':code{[2-9a-z]{7}}';

/** `/kit/:code`: the share kit of one relayer, for anybody who has the link. */
export function kitRoutes(press: KitPress) {
  const routes = new Hono<Env>();
  routes.get(`/${CODE}`, async (c) => {
    const kit = await kitOf(c);
    if (!kit.source) return c.html(goneKitPage(c.get('frame'), kit), 410);
    c.set('tags', kit.tags);
    const pictures = (await filesOf(c.get('services').db, kit.link.bulletinId)).filter(
      ({ kind }) => kind === 'image',
    );
    const texts = textsOf(kit.source);
    return c.html(kitPage(c.get('frame'), { ...kit, ...texts, source: kit.source, pictures }));
  });

  routes.get(`/${CODE}/:file`, (c) => sendFile(c, press, c.req.param('file')));
  // the city's own card, under the name of its bulletin: for previews of the public page
  routes.get('/kabar/:slug/kartu.png', async (c) => {
    const code = await findCityCode(c.get('services').db, c.req.param('slug'));
    return sendFile(c, press, 'kartu.png', code);
  });
  return routes;
}

async function sendFile(
  c: Context,
  press: KitPress,
  file: string,
  code = c.req.param('code') ?? '',
): Promise<Response> {
  if (!isKitFile(file)) throw new NotFound('kit file');
  const { source, tags } = await kitOf(c, code);
  if (!source) return c.text(c.get('frame').t.relay.kit.gone, 410);
  const { bytes, type, etag } = await press(c.get('services'), { file, source, tags });
  const headers = { etag, 'cache-control': 'public, max-age=60', 'content-type': type };
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(bytes, 200, headers);
}

const textsOf = (source: KitSource) => ({
  whatsapp: whatsappText(source),
  sms: smsText(source).text,
  long: longText(source),
  script: readAloudScript(source),
});

/** No source for what was withdrawn. A language that is not there falls back to Indonesian. */
async function kitOf(c: Context, code = c.req.param('code') ?? '') {
  const { db, city } = c.get('services');
  const link = await findLink(db, code);
  const bulletin = await findPublishedByIdOrNull(db, link.bulletinId);
  if (!bulletin) throw new NotFound('bulletin');
  const tags = [`bulletin:${link.slug}`, kitTag(code)];
  const variants = await variantsOf(db, bulletin.id);
  const wanted = parseQuery(c, KitQuery).bahasa;
  const variant = variants.find((one) => one.language === wanted) ?? null;
  const languages: KitLanguage[] = ['id', ...variants.map((one) => one.language)];
  const answers = await answersOf(db, bulletin.id);
  const source =
    bulletin.state === 'withdrawn' ? null : kitSourceOf({ bulletin, link, variant, answers, city });
  return { code, link, source, tags, languages, language: variant?.language ?? ('id' as const) };
}
