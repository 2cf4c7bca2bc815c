import { allJobs } from '#app';
import { addWebhook, switchWebhook } from '#features/channels';
import { editIntro, sendWeek } from '#features/reports';
import { newId } from '#platform/ids.ts';
import { KEEPER } from '../metro/people.ts';
import { INTROS, TEMPLATES } from '../metro/reports/templates.ts';
import { insertTemplates, newestCityDigest } from './story.queries.ts';
import type { Story } from './story.ts';

/** What stands around the reports: prepared answers, the clock, the weekly digest, a webhook that is off. */
export function tellReportDesk(story: Story): void {
  prepareAnswers(story);
  lookEachMorning(story);
  digestEachMonday(story);
  askForNews(story);
}

function prepareAnswers({ timeline, register, days }: Story): void {
  timeline.add(days.at(-87, '10.00'), async (tx) => {
    const createdBy = register.person('Yohanes Umpama').personId;
    await insertTemplates(
      tx.db,
      TEMPLATES.map(({ office, title, body }) => ({
        id: newId(tx.now().getTime()),
        office_id: office ? register.body(office).id : null,
        created_by: createdBy,
        updated_at: tx.now(),
        title,
        body,
      })),
    );
  });
}

const WATCHED_DAYS = 90;

/** What is late climbs, what nobody objected to is closed. */
function lookEachMorning({ timeline, days }: Story): void {
  const sweep = jobOf('reports.sweep');
  for (let day = 1 - WATCHED_DAYS; day <= 0; day += 1) {
    timeline.add(days.at(day, '07.10'), (tx) => sweep.run({}, tx));
  }
}

/** Made at six, read and sent by ten: all but the newest, which waits on the desk. */
function digestEachMonday({ timeline, register, days }: Story): void {
  const make = jobOf('reports.make-digests');
  const actor = register.person('Yohanes Umpama');
  for (const [week, intro] of [...INTROS, ''].entries()) {
    const monday = days.weekday('Senin', -7 * (INTROS.length + 1 - week) + 1, '06.00');
    timeline.add(monday, (tx) => make.run({}, tx));
    if (intro === '') continue;
    timeline.add(new Date(monday.getTime() + 4 * 3_600_000), async (tx) => {
      const { id, weekStart } = await newestCityDigest(tx.db);
      const edited = await editIntro(tx, { digestId: id, actor, intro });
      if (!edited.ok) throw new Error(`Digest: ${edited.refusal}`);
      await sendWeek(tx, { weekStart, actor });
    });
  }
}

/** A newsroom asked for it, and its server was taken down before anything was sent. */
function askForNews({ timeline, register, days }: Story): void {
  timeline.add(days.office(-35, '11.00'), async (tx) => {
    const { personId } = register.person(KEEPER);
    const { id } = await addWebhook(tx, {
      personId,
      label: 'Peta laporan kampus (contoh)',
      url: 'https://kait.contoh.invalid/sambung',
      events: ['report.filed', 'report.changed'],
    });
    await switchWebhook(tx, { webhookId: id, state: 'off' });
  });
}

/** What the worker does by the clock, for the story to do at its own hours. */
export function jobOf(name: string) {
  const job = allJobs().find((one) => one.name === name);
  if (!job) throw new Error(`The job ${name} has another name now`);
  return job;
}
