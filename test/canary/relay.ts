import { newId } from '#platform/ids.ts';
import { storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import type { Make } from '#test/make/index.ts';
import sharp from 'sharp';
import { mark } from './marks.ts';
import type { Cast } from './people.ts';
import type { Bodies } from './visitors.ts';

type Bulletins = Record<'published' | 'withdrawn', { id: string }>;

/** Two KIM at work: what they note for themselves, and a photo. */
export async function fillRelay(
  services: Services,
  make: Make,
  { bodies, cast, bulletins }: { bodies: Bodies; cast: Cast; bulletins: Bulletins },
) {
  const { db, now } = services;
  const about = { bulletinId: bulletins.published.id };
  const task = await make.task({
    ...about,
    groupId: bodies.kim.id,
    state: 'accepted',
    localNote: mark('localnote'),
  });
  await db
    .updateTable('relay_tasks')
    .set({ accepted_by: cast.member.personId })
    .where('id', '=', task.id)
    .execute();
  const declined = await make.task({ ...about, groupId: bodies.otherKim.id, state: 'declined' });
  await db
    .updateTable('relay_tasks')
    .set({ declined_note: mark('declinednote') })
    .where('id', '=', declined.id)
    .execute();
  await make.task({
    bulletinId: bulletins.withdrawn.id,
    groupId: bodies.kim.id,
    state: 'closed',
    localNote: mark('closednote'),
  });
  await db
    .insertInto('relay_task_history')
    .values({
      id: newId(),
      task_id: task.id,
      at: now(),
      event: 'accepted',
      person_id: cast.member.personId,
      note: mark('tasknote'),
    })
    .execute();

  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const photo = await storeImage(services, bytes, {
    originalName: `${mark('photoname')}.png`,
    uploadedBy: cast.member.personId,
  });
  if (!photo.ok) throw new Error(photo.refusal);
  const by = { taskId: task.id, personId: cast.member.personId, rw: 3, rt: 1 };
  const spread = await make.spread({
    ...by,
    place: mark('spreadplace'),
    note: mark('spreadnote'),
    photoId: photo.file.id,
  });
  await make.spread({
    ...by,
    place: mark('undoneplace'),
    note: mark('undonenote'),
    withdrawnAt: now(),
  });
  const ownLink = await make.link(bulletins.published.id, null);
  return { task, declined, spread, links: [task.code, declined.code, ownLink] };
}

/** Questions in every state. Only an answered one is public, without its asker. */
export async function fillQuestions(
  { db }: Services,
  make: Make,
  { bodies, cast, bulletins }: { bodies: Bodies; cast: Cast; bulletins: Bulletins },
) {
  const question = (state: 'asked' | 'answered' | 'passed_on' | 'set_aside', body: string) =>
    make.question({
      bulletinId: bulletins.published.id,
      state,
      body,
      answer: mark('publicanswer'),
      askerName: mark('askername'),
      askerEmail: `${mark('askeremail')}@contoh.test`,
      askerId: cast.asker.personId,
      viaGroupId: bodies.kim.id,
      ...(state === 'passed_on' && { ownerId: bodies.office.id }),
    });
  const made = {
    asked: await question('asked', mark('questionasked')),
    answered: await question('answered', mark('publicquestion')),
    passedOn: await question('passed_on', mark('questionpassedon')),
    setAside: await question('set_aside', mark('questionsetaside')),
  };
  await db
    .updateTable('questions')
    .set({ passed_on_note: mark('passedonnote') })
    .where('id', '=', made.passedOn.id)
    .execute();
  return made;
}
