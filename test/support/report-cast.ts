import type { Actor } from '#features/accounts';
import type { Make } from './make/index.ts';
import type { MadeGroup } from './make/groups.ts';
import type { MadeReport, ReportWish } from './make/reports.ts';

/** The place where everything in these tests happens. */
export const PLACE = '99.01.01.1001';

/** What an action says when it was done, and when it was not. */
export const OK = { ok: true };
export const refused = (refusal: string) => ({ ok: false, refusal });

/** Everybody who has a part in a case: one of each, in a body of their own. */
export type Cast = {
  diskominfo: MadeGroup;
  office: MadeGroup;
  kelurahan: MadeGroup;
  kim: MadeGroup;
  coordinator: Actor;
  /** A second one, for what nobody may do to their own work. */
  otherCoordinator: Actor;
  liaison: Actor;
  otherLiaison: Actor;
  head: Actor;
  lurah: Actor;
  staff: Actor;
  member: Actor;
  leader: Actor;
  resident: Actor;
  neighbour: Actor;
};

export async function castOf(make: Make): Promise<Cast> {
  const diskominfo = await make.diskominfo({ areaCode: '99.01' });
  const office = await make.agency({ areaCode: '99.01' });
  const kelurahan = await make.office({ areaCode: PLACE });
  const kim = await make.kim({ areaCode: PLACE });
  const cityHall = await make.group({ kind: 'city_hall', areaCode: '99.01' });
  return {
    ...{ diskominfo, office, kelurahan, kim },
    coordinator: await make.worker(diskominfo, 'report_coordinator'),
    otherCoordinator: await make.worker(diskominfo, 'report_coordinator'),
    liaison: await make.worker(office, 'agency_liaison'),
    otherLiaison: await make.worker(office, 'agency_liaison'),
    head: await make.worker(office, 'agency_head'),
    lurah: await make.worker(kelurahan, 'lurah'),
    staff: await make.worker(kelurahan, 'kelurahan_staff'),
    member: await make.worker(kim, 'kim_member'),
    leader: await make.worker(cityHall, 'leader'),
    resident: await make.person(),
    neighbour: await make.person(),
  };
}

/** A case of the resident, with the office or, before and beside that, with Diskominfo. */
export async function caseOf(
  make: Make,
  { resident, diskominfo, office, liaison }: Cast,
  wish: ReportWish = {},
): Promise<MadeReport> {
  const isWithOffice = ['assigned', 'in_progress', 'answered', 'closed', 'reopened'].includes(
    wish.state ?? 'filed',
  );
  const report = await make.report({
    state: 'filed',
    owner: isWithOffice ? office : diskominfo,
    areaCode: PLACE,
    reporterId: resident.personId,
    ...((wish.state === 'answered' || wish.state === 'closed') && {
      answeredBy: liaison.personId,
    }),
    ...wish,
  });
  await make.interest({ reportId: report.id, personId: resident.personId });
  return report;
}
