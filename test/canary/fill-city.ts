import type { Services } from '#platform/services.ts';
import type { Make } from '#test/make/index.ts';
import { fillBulletins } from './bulletins.ts';
import { fillClaims } from './claims.ts';
import { fillChannels, fillMachine, fillWebhooks } from './channels.ts';
import { mark } from './marks.ts';
import { fillSignIn, makeCast } from './people.ts';
import { fillQuestions, fillRelay } from './relay.ts';
import { fillReports } from './reports.ts';
import { makeBodies } from './visitors.ts';

export type FilledCity = Awaited<ReturnType<typeof fillCity>>;

/** A city with a mark in every private field there is. */
export async function fillCity(services: Services, make: Make) {
  const bodies = await makeBodies(make);
  const closed = await make.kim({
    name: `KIM ${mark('closedname')}`,
    slug: 'kim-tutup',
    ...{ about: mark('closedabout'), contact: mark('closedcontact') },
    meetingPlace: mark('closedplace'),
    closedAt: services.now(),
  });
  const cast = await makeCast(services, make, bodies);
  const bulletins = await fillBulletins(services, make, bodies, cast);
  const relay = await fillRelay(services, make, { bodies, cast, bulletins });
  const questions = await fillQuestions(services, make, { bodies, cast, bulletins });
  const reports = await fillReports(services, make, { bodies, cast });
  const claims = await fillClaims(services, make, { bodies, cast });
  const invitation = await fillSignIn(services, cast, bodies);
  const { token } = await make.invitationTo(bodies.kim, 'kim_member');
  await fillChannels(services, cast, bulletins.published.id);
  const webhook = await fillWebhooks(services, cast);
  await fillMachine(services, relay.task.code);
  return {
    bodies,
    closed,
    cast,
    bulletins,
    relay,
    questions,
    reports,
    claims,
    invitation,
    invitationToken: token,
    webhook,
  };
}
