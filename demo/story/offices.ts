import { editGroup, endPost, inviteMembers, silentEvents } from '#features/groups';
import { KEEPER } from '../metro/people.ts';
import { hauntsOf, zealOf } from './habits.ts';
import { holdingOf } from './story.queries.ts';
import type { Story } from './story.ts';

/** What happens in the bodies themselves: channels of their own, a handover, an open invitation. */
export function tellOffices(story: Story): void {
  nameChannels(story);
  handOver(story);
  invite(story);
}

const CHANNELS_KEPT = 4;

/** KIM that know their ways have written them down, so that logging takes one touch. */
function nameChannels({ timeline, register, days }: Story): void {
  const actor = register.person('Agus Peraga');
  for (const { id, plan } of register.kims) {
    if (zealOf(plan.name) === 'silent') continue;
    const ownChannels = hauntsOf(plan.name)
      .slice(0, CHANNELS_KEPT)
      .map(({ channel, place, audience }) => ({ channel, name: place, audience }));
    const { about, contact, meetingPlace } = plan;
    timeline.add(days.at(-88, '09.00'), async (tx) => {
      const edit = { groupId: id, about, contact, meetingPlace, ownChannels, actor };
      const edited = await editGroup(tx, edit);
      if (!edited.edited) throw new Error(`${plan.name}: ${edited.refusal}`);
    });
  }
}

/** The lurah of Yosorejo is moved; the successor finds everything in its place. */
function handOver({ timeline, register, days }: Story): void {
  timeline.add(days.office(-48, '10.00'), async (tx) => {
    const holdingId = await holdingOf(tx.db, register.body('Kelurahan Yosorejo').id, 'lurah');
    const successor = { personId: register.person('Murni Rekaan').personId };
    const ended = await endPost(tx, {
      holdingId,
      actor: register.person(KEEPER),
      successor,
      events: silentEvents,
    });
    if (!ended.ended) throw new Error(`Handover: ${ended.refusal}`);
  });
}

function invite({ timeline, register, days }: Story): void {
  timeline.add(days.ago(30), async (tx) => {
    const invited = await inviteMembers(tx, {
      groupId: register.body('KIM Yosodadi').id,
      post: 'kim_member',
      label: 'Karang taruna RW 04',
      maxUses: 10,
      days: 14,
      actor: register.person('Wayan Misal'),
    });
    if (!invited.invited) throw new Error(`Invitation: ${invited.refusal}`);
  });
}
