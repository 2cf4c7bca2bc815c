import type { Actor, Post } from '#features/accounts';
import type { Make } from './make/index.ts';
import type { MadeGroup } from './make/groups.ts';

/** Everybody who has a part in a claim: one of each, in a body of their own. */
export type ClaimCast = {
  diskominfo: MadeGroup;
  campus: MadeGroup;
  press: MadeGroup;
  agency: MadeGroup;
  kim: MadeGroup;
  /** Of Diskominfo. */
  finder: Actor;
  editor: Actor;
  /** A second one, for what nobody may do to their own work. */
  otherEditor: Actor;
  admin: Actor;
  /** Of the campus: reads second. */
  academic: Actor;
  /** Of the press club: judges, too. */
  journalist: Actor;
  /** Of the agency that claims are about: liaison and, through another person, fact verifier. */
  liaison: Actor;
  agencyVerifier: Actor;
  member: Actor;
  resident: Actor;
};

/** Everybody is trained; second factors are given. */
export async function claimCastOf(make: Make): Promise<ClaimCast> {
  const diskominfo = await make.diskominfo({ areaCode: '99.01' });
  const campus = await make.group({ kind: 'partner', name: 'Lab Literasi Kampus Contoh' });
  const press = await make.group({ kind: 'partner', name: 'Klub Pers Contoh' });
  const agency = await make.agency({ areaCode: '99.01', name: 'Dinas Air Contoh' });
  const kim = await make.kim();
  const trained = (group: MadeGroup, post: Post) =>
    make.person({ posts: [{ post, group }], badges: ['fact_check'] });
  return {
    ...{ diskominfo, campus, press, agency, kim },
    finder: await trained(diskominfo, 'fact_finder'),
    editor: await trained(diskominfo, 'fact_editor'),
    otherEditor: await trained(diskominfo, 'fact_editor'),
    admin: await make.person({ posts: [{ post: 'kim_admin', group: diskominfo }] }),
    academic: await trained(campus, 'fact_verifier'),
    journalist: await trained(press, 'fact_verifier'),
    liaison: await make.person({ posts: [{ post: 'agency_liaison', group: agency }] }),
    agencyVerifier: await trained(agency, 'fact_verifier'),
    member: await make.person({ posts: [{ post: 'kim_member', group: kim }] }),
    resident: await make.person(),
  };
}
