import { type Actor, can } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
import type { Taken } from '../new-tip.ts';
import { takeTip } from '../take-tip.ts';
import type { NewSighting } from '../tip.ts';

export type ProgramTip = {
  text: string;
  links: string[];
  /** In base64. */
  picture: string | null;
  areaCode: string | null;
  /** By a member of the KIM that is named in it. */
  sighting: (NewSighting & { groupId: string }) | null;
};

type ByProgram = { actor: Actor; tip: ProgramTip; network: string };

/**
 * Takes a message in from somebody's program. One account counts once a day for one message,
 * whatever it is sent through, and gets no notices of what it asked: a program looks again.
 */
export function takeByProgram(
  services: Services,
  { actor, tip, network }: ByProgram,
): Promise<Taken> {
  const { picture, sighting, ...given } = tip;
  const isScoped = actor.via === 'session' || actor.scopes.includes('tips:write');
  if (!isScoped) throw new Forbidden();
  if (sighting && !can(actor, 'claim.sight', { groupId: sighting.groupId })) throw new Forbidden();
  const bytes = picture === null ? undefined : Buffer.from(picture, 'base64');
  return takeTip(services, {
    ...{ ...given, actor, network, sighting, origin: 'api' },
    ...(bytes && bytes.length > 0 && { picture: bytes }),
  });
}
