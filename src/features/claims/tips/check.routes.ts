import { type Context, Hono } from 'hono';

import { type Actor, can, limit } from '#features/accounts';
import { Forbidden, TooMany } from '#platform/errors.ts';
import { type Env, parseForm, type Typed } from '#platform/http/index.ts';
import { MAX_IMAGE_BYTES } from '#platform/media/index.ts';
import { type CheckFields, checkFields } from './check-fields.ts';
import { checkProps } from './check-props.ts';
import type { NewTip } from './new-tip.ts';
import { isSharedByPerson, sharedMessage } from './shared-message.ts';
import { takeTip } from './take-tip.ts';
import type { NewSighting, TipRefusal } from './tip.ts';
import { checkPage } from './views/check-page.ts';

export type TipOptions = { networkOf: (c: Context) => string };

/** Taking messages in: by the form, and by the share sheet of a phone. */
export function checkRoutes({ networkOf }: TipOptions) {
  const routes = new Hono<Env>();

  routes.post('/cek', async (c) => {
    const form = await parseForm(c, checkFields(c.get('frame')));
    // a program that fills every field is thanked and forgotten
    if (form.typed.website) return c.redirect('/cek', 303);
    if (!form.ok) return again(c, { typed: form.typed, errors: form.errors });
    const [picture] = await picturesOf(c, 'picture');
    const { text, area } = form.value;
    const sighting = sightingOf(c.get('actor'), form.value);
    const origin = sighting ? 'kim' : 'web';
    const wish = { text, origin, areaCode: area, sighting, actor: c.get('actor') } as const;
    return take(c, { wish, picture, typed: form.typed, network: networkOf(c) });
  });

  // somebody who reloads what the share sheet opened
  routes.get('/cek/bagikan', (c) => c.redirect('/cek', 303));

  routes.post('/cek/bagikan', async (c) => {
    if (!isSharedByPerson(c)) throw new Forbidden();
    const text = await sharedMessage(c);
    const [picture, ...others] = await picturesOf(c, 'files');
    // without the browser's word that a person shared it, it counts as a guest's
    const actor = c.req.header('sec-fetch-site') ? c.get('actor') : null;
    const wish = { text, origin: 'share', actor } as const;
    const network = networkOf(c);
    return take(c, { wish, picture, typed: { text }, network, left: others.length });
  });

  return routes;
}

type Taking = {
  wish: Omit<NewTip, 'network' | 'picture'>;
  picture: File | undefined;
  typed: Typed;
  network: string;
  /** Pictures beside the first one. */
  left?: number;
};

async function take(c: Context<Env>, { wish, picture, typed, network, left = 0 }: Taking) {
  const services = c.get('services');
  const shown = { typed: { ...typed, picture: '' } };
  if (picture && picture.size > MAX_IMAGE_BYTES) return refused(c, shown, 'too_big');
  try {
    // pictures are dear to decode
    if (picture) await limit(services, 'photo_network', wish.actor?.personId ?? network);
    const bytes = picture && Buffer.from(await picture.arrayBuffer());
    const taken = await takeTip(services, { ...wish, network, ...(bytes && { picture: bytes }) });
    if (!taken.ok) return await refused(c, shown, taken.refusal);
    return c.redirect(`/cek/pesan/${taken.code}${left > 0 ? `?sisa=${left}` : ''}`, 303);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    c.header('retry-after', String(error.retryAfter));
    const { tooMany } = c.get('frame').t.claimTips.errors;
    return again(c, { ...shown, errors: { _: tooMany(Math.ceil(error.retryAfter / 60)) } }, 429);
  }
}

type Again = { typed: Typed; errors?: Record<string, string> };

/** Words are wrong beside the box, a picture beside its own field. */
function refused(c: Context<Env>, { typed }: Again, refusal: TipRefusal) {
  const field = refusal === 'empty' || refusal === 'too_short' ? 'text' : 'picture';
  const words = c.get('frame').t.claimTips.refusals[refusal];
  return again(c, { typed, errors: { [field]: words } });
}

async function again(c: Context<Env>, state: Again, status: 422 | 429 = 422) {
  return c.html(checkPage(c.get('frame'), { ...(await checkProps(c)), state }), status);
}

/** The files that came under a name; an empty field sends a file of no bytes. */
async function picturesOf(c: Context<Env>, name: string): Promise<File[]> {
  const body = await c.req.parseBody({ all: true });
  return [body[name] ?? []]
    .flat()
    .filter((file) => file instanceof File)
    .filter((file) => file.size > 0);
}

/** Only a member of the KIM tells in its name; from everybody else the part is not read. */
function sightingOf(actor: Actor | null, fields: CheckFields): NewSighting | null {
  const { channel, group } = fields;
  const { seen_url: url, seen_on: seenOn, seen_note: note } = fields;
  const isTold = channel !== null || url !== '' || seenOn !== null || note !== '';
  if (!isTold || !group || !can(actor, 'claim.sight', { groupId: group })) return null;
  return {
    channel: channel ?? 'other',
    areaCode: fields.seen_area || null,
    ...{ url, note, seenOn },
    groupId: group,
  };
}
