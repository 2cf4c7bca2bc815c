import { type Actor, can, canCityWide, postsThatMay } from '#features/accounts';

/** Which cases wait for somebody, said as groups and places for one query to find. */
export type ReportReach = {
  personId: string;
  /** Verifies, sends on and reads again in the whole city. */
  coordinates: boolean;
  /** Places in which this office verifies what everybody may read. */
  verifyAreas: string[];
  /** Bodies whose cases these are … */
  offices: string[];
  /** … and those among them that this person answers for. */
  headed: string[];
};

export function reportReachOf(actor: Actor): ReportReach {
  const groupsThatMay = (action: 'report.work' | 'report.hand_over_queue') =>
    postsThatMay(actor, action)
      .filter((held) => can(actor, action, { groupId: held.groupId }))
      .map((held) => held.groupId);
  const coordinates = canCityWide(actor, 'report.route');
  return {
    personId: actor.personId,
    coordinates,
    verifyAreas: coordinates
      ? []
      : postsThatMay(actor, 'report.verify').map((held) => held.areaCode),
    offices: groupsThatMay('report.work'),
    headed: coordinates ? [] : groupsThatMay('report.hand_over_queue'),
  };
}
