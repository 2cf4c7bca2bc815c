import type { Actor } from '#features/accounts';
import {
  addEvidence,
  assignClaim,
  correctVerdict,
  declareConflict,
  dropCorrection,
  giveBack,
  mergeClaim,
  nameSubjects,
  publishInterim,
  publishVerdict,
  reopenClaim,
  saveDraft,
  secondVerdict,
  sendBack,
  setAside,
  submitDraft,
  takeBack,
  takeClaim,
  triageClaim,
  unmergeClaim,
  withdrawVerdict,
} from '#features/claims';
import type { Services } from '#platform/services.ts';
import type { ClaimCast } from './claim-cast.ts';

export type DeedOutcome = { ok: true } | { ok: false; refusal: string };
export type Deed = (claimId: string, actor: Actor) => Promise<DeedOutcome>;

const NOTE = 'Alasan contoh';
const reason = NOTE;
const PLAIN = {
  harm: 3,
  nearness: 2,
  harmsLife: false,
  topic: 'health',
  title: 'Judul contoh',
  aboutCity: false,
  isTemplate: false,
} as const;
const LIFE = { ...PLAIN, harmsLife: true, topic: 'disaster', aboutCity: true } as const;
const SOURCE = {
  kind: 'primary',
  source: 'Sumber contoh',
  url: '',
  quote: '',
  note: '',
  stance: 'against',
} as const;
const WORDS = {
  verdict: 'false',
  summary: 'Salah.',
  body: 'Isi.',
  method: 'Cara.',
  advice: '',
  changeNote: NOTE,
} as const;

/** Every deed of the desk with all it asks for, by whoever is named. */
export function claimDeeds(
  services: Services,
  { finder, agency }: ClaimCast,
  first: { code: string },
): Record<string, Deed> {
  const on =
    (deed: (asked: { claimId: string; actor: Actor }) => Promise<DeedOutcome>): Deed =>
    (claimId, actor) =>
      deed({ claimId, actor });
  const read = (one: { claimId: string; actor: Actor }, opinion: 'agree' | 'revise') =>
    secondVerdict(services, { ...one, opinion, note: opinion === 'agree' ? '' : NOTE });
  return {
    triage: on((one) => triageClaim(services, { ...one, ...PLAIN })),
    lifeTriage: on((one) => triageClaim(services, { ...one, ...LIFE })),
    name: on((one) => nameSubjects(services, { ...one, groupIds: [agency.id] })),
    unname: on((one) => nameSubjects(services, { ...one, groupIds: [] })),
    conflict: on((one) => declareConflict(services, { ...one, reason })),
    assign: on((one) => assignClaim(services, { ...one, handlerId: finder.personId })),
    take: on((one) => takeClaim(services, one)),
    giveBack: on((one) => giveBack(services, { ...one, reason })),
    setAside: on((one) => setAside(services, { ...one, as: 'no_claim', reason })),
    reopen: on((one) => reopenClaim(services, { ...one, reason })),
    merge: on((one) => mergeClaim(services, { ...one, into: first.code })),
    unmerge: on((one) => unmergeClaim(services, { ...one, reason })),
    evidence: on((one) => addEvidence(services, { ...one, ...SOURCE })),
    save: on((one) => saveDraft(services, { ...one, ...WORDS, types: [] })),
    submit: on((one) => submitDraft(services, one)),
    takeBack: on((one) => takeBack(services, one)),
    agree: on((one) => read(one, 'agree')),
    revise: on((one) => read(one, 'revise')),
    sendBack: on((one) => sendBack(services, { ...one, note: NOTE })),
    publish: on((one) => publishVerdict(services, one)),
    interim: on((one) => publishInterim(services, { ...one, text: NOTE })),
    correct: on((one) => correctVerdict(services, { ...one, reason })),
    drop: on((one) => dropCorrection(services, { ...one, reason })),
    withdraw: on((one) => withdrawVerdict(services, { ...one, reason })),
  };
}
