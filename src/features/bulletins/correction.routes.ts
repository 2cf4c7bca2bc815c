import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, limit, requireRight } from '#features/accounts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { listFiles } from '#platform/media/index.ts';
import { addFiles } from './add-files.ts';
import { authorityOf } from './authority.ts';
import type { Bulletin } from './bulletin.ts';
import { textForm, withTexts } from './content-form.ts';
import { LIMITS } from './content.ts';
import { DESK_PATH, openOnDesk } from './desk-context.ts';
import { showOverview } from './overview.routes.ts';
import type { BulletinParts } from './parts.ts';
import { proposeCorrection } from './propose-correction.ts';
import { fileRefusal } from './upload-words.ts';
import { correctionPage, type CorrectionProps } from './views/correction-page.ts';
import { withdrawPage } from './views/withdraw-page.ts';
import { withdrawBulletin } from './withdraw-bulletin.ts';

/** What can still be done to a text that is out: correct it, take it back. */
export function correctionRoutes(parts: BulletinParts) {
  const routes = new Hono<Env>();

  routes.get(`${DESK_PATH}/ralat`, async (c) => {
    const { actor, bulletin, may } = await openOnDesk(c);
    if (!may('propose_correction')) return showOverview(c, bulletin, actor, 'wrong_state');
    return c.html(correctionPage(c.get('frame'), await correctionProps(c, bulletin, actor)));
  });

  routes.post(`${DESK_PATH}/propose-correction`, (c) => propose(c, parts));

  routes.get(`${DESK_PATH}/cabut`, async (c) => {
    const { bulletin } = await openToWithdraw(c);
    return c.html(withdrawPage(c.get('frame'), { bulletin }));
  });

  routes.post(`${DESK_PATH}/withdraw-bulletin`, async (c) => {
    const { bulletin, actor } = await openToWithdraw(c);
    const { t } = c.get('frame');
    const form = await parseForm(
      c,
      z.object({
        reason: z
          .string()
          .trim()
          .min(1, t.bulletinDesk.refusals.no_reason)
          .max(LIMITS.note, t.common.tooLong(LIMITS.note)),
      }),
    );
    if (!form.ok) return c.html(withdrawPage(c.get('frame'), { bulletin, form }), 422);
    const { reason } = form.value;
    const { events } = parts;
    const withdrawal = { bulletinId: bulletin.id, actor, events, reason };
    const withdrawn = await withdrawBulletin(c.get('services'), withdrawal);
    if (withdrawn.ok) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
    const { refusal } = withdrawn;
    return c.html(withdrawPage(c.get('frame'), { bulletin, form, refusal }), 422);
  });

  return routes;
}

async function openToWithdraw(c: Context<Env>): Promise<{ bulletin: Bulletin; actor: Actor }> {
  const { bulletin } = await openOnDesk(c);
  const { issuerId } = bulletin.content;
  return { bulletin, actor: requireRight(c, 'bulletin.withdraw', { issuerId }) };
}

async function propose(c: Context<Env>, { events }: BulletinParts): Promise<Response> {
  const services = c.get('services');
  const { t, timeZone } = c.get('frame');
  const { bulletin } = await openOnDesk(c);
  const { issuerId } = bulletin.content;
  const actor = requireRight(c, 'bulletin.correct', { issuerId });
  const form = await parseForm(
    c,
    textForm(t, timeZone).extend({
      note: z
        .string()
        .trim()
        .min(1, t.bulletinDesk.refusals.no_reason)
        .max(LIMITS.note, t.common.tooLong(LIMITS.note)),
      atOnce: z.literal('on').optional(),
    }),
  );
  const again = async (more: Partial<CorrectionProps>) => {
    const props = await correctionProps(c, bulletin, actor);
    return c.html(correctionPage(c.get('frame'), { ...props, form, ...more }), 422);
  };
  if (!form.ok) return again({});

  const { note, atOnce, pictures, documents } = form.value;
  const uploads = { pictures, documents };
  if (pictures.length + documents.length > 0) {
    await limit(services, 'upload_account', actor.personId);
  }
  const typed = withTexts(bulletin.content, form.value);
  const added = await addFiles(services, actor, { before: typed.files, uploads });
  if (!added.ok) {
    const errors = { [added.field]: fileRefusal(t, added.refusal) };
    return again({ form: { typed: form.typed, errors } });
  }
  const proposed = await proposeCorrection(services, {
    bulletinId: bulletin.id,
    actor,
    events,
    content: { ...typed, files: named(added.files, t.bulletins.attachments) },
    note,
    atOnce: atOnce === 'on',
  });
  if (proposed.ok) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
  if ('missing' in proposed) return again({ missing: proposed.missing });
  return again({ refusal: proposed.refusal });
}

/** A correction is sent in one step, so a new file goes by a plain name where none was typed. */
function named<File extends { alt: string }>(files: readonly File[], word: string): File[] {
  return files.map((file, index) =>
    file.alt === '' ? { ...file, alt: `${word} ${index + 1}` } : file,
  );
}

async function correctionProps(
  c: Context<Env>,
  bulletin: Bulletin,
  actor: Actor,
): Promise<CorrectionProps> {
  const ids = bulletin.content.files.map((file) => file.fileId);
  return {
    bulletin,
    files: await listFiles(c.get('services').db, ids),
    mayPublishAtOnce: authorityOf(actor, bulletin).may('bulletin.publish_emergency'),
  };
}
