import { type Actor, can, postsThatMay } from '#features/accounts';

/** Which claims wait for somebody, said as rights and bodies for one query to find. */
export type ClaimReach = {
  personId: string;
  /** Every body this person stands in: a claim about one of them is nothing for them to judge. */
  bodies: string[];
  triages: boolean;
  assigns: boolean;
  interims: boolean;
  publishes: boolean;
  judges: boolean;
  /** Bodies in whose name they may read second; empty without the training. */
  secondBodies: string[];
  /** Offices for which they answer what the claims desk asks. */
  offices: string[];
};

export function claimReachOf(actor: Actor): ClaimReach {
  const bodiesFor = (action: 'claim.second' | 'claim.confirm') =>
    postsThatMay(actor, action)
      .filter(({ groupId }) => can(actor, action, { groupId }))
      .map(({ groupId }) => groupId);
  return {
    personId: actor.personId,
    bodies: actor.posts.map(({ groupId }) => groupId),
    triages: can(actor, 'claim.triage'),
    assigns: can(actor, 'claim.assign'),
    interims: can(actor, 'claim.interim'),
    publishes: can(actor, 'claim.publish'),
    judges: can(actor, 'claim.judge_objection'),
    secondBodies: bodiesFor('claim.second'),
    offices: bodiesFor('claim.confirm'),
  };
}
