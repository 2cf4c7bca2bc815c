import type { Visitor } from './visitors.ts';

/** Who may meet a mark, and below which address. Guests and everybody, or these visitors. */
type Sight = { at: RegExp; for: readonly Visitor[] | 'everybody' };

const KIM: Visitor[] = [
  'member of the KIM',
  'reporter of the KIM',
  'editor of the KIM',
  'chair of the KIM',
  'secretary of the KIM',
  'treasurer of the KIM',
];
const KIM_KEEPERS: Visitor[] = ['chair of the KIM', 'secretary of the KIM'];
const OFFICE: Visitor[] = ['lurah', 'kelurahan staff'];
const OFFICES_ABOVE: Visitor[] = [...OFFICE, 'camat', 'kecamatan staff'];
const EDITORS: Visitor[] = ['kim_admin', 'city_editor'];
const DESK: Visitor[] = [...EDITORS, 'auditor', 'liaison'];
const OVERSIGHT: Visitor[] = [...EDITORS, 'auditor'];

const draft: Sight[] = [{ at: /^\/meja(\/kabar|$)/, for: DESK }];
const review: Sight[] = [{ at: /^\/meja\/kabar/, for: DESK }];
const spread: Sight[] = [
  { at: /^\/meja\/tugas/, for: [...KIM, ...OFFICES_ABOVE, ...OVERSIGHT] },
  { at: /^\/api\/v1\/relay-tasks/, for: KIM },
];
/** Whoever has the receipt code reads their own question, and nothing about who asked. */
const receipt: Sight = { at: /^\/tanya\//, for: 'everybody' };
const question = (...owners: Visitor[]): Sight[] => [
  receipt,
  { at: /^\/meja(\/pertanyaan|$)/, for: [...owners, ...EDITORS] },
];
const members: Sight = {
  at: /^\/meja\/kelompok\/kim-sini/,
  for: [...KIM_KEEPERS, 'editor of the KIM', 'kim_admin', 'system_admin'],
};
const register: Sight = { at: /^\/meja\/kelompok/, for: ['kim_admin', 'system_admin'] };
const editing: Sight = { at: /^\/meja\/kelompok\/[^/]+\/ubah/, for: ['kim_admin'] };
const couriers: Sight[] = [
  { at: /^\/meja\/kiriman/, for: ['kim_admin', 'system_admin', 'auditor'] },
];
const hooks: Sight[] = [{ at: /^\/meja\/webhook/, for: ['kim_admin', 'system_admin'] }];
/** A case on the desk: who verifies in its place, who answers it, the coordinator and the auditor. */
const ANSWERING: Visitor[] = ['liaison', 'head of the agency'];
const SECRET_DESK: Visitor[] = [...ANSWERING, 'report_coordinator', 'auditor'];
const CASE_DESK: Visitor[] = [...SECRET_DESK, ...OFFICES_ABOVE, 'kim_admin'];
const cases = (visitors: Visitor[]): Sight[] => [{ at: /^\/meja(\/laporan|$)/, for: visitors }];
const DIGEST_EDITORS: Visitor[] = [...EDITORS, 'report_coordinator'];
const digest = (visitors: Visitor[]): Sight[] => [{ at: /^\/meja\/ringkasan/, for: visitors }];
/** The claims desk: who checks, who keeps the register, the editors and the auditor. */
const CHECKERS: Visitor[] = ['fact_finder', 'fact_verifier', 'fact_editor'];
const CLAIM_DESK: Visitor[] = [...CHECKERS, ...OVERSIGHT];
const checks: Sight[] = [{ at: /^\/meja(\/cek|$)/, for: CLAIM_DESK }];
/** What a body was asked, and what is said about it, at the body itself. */
const asked = (...bodies: Visitor[]): Sight[] => [
  ...checks,
  { at: /^\/meja(\/cek\/konfirmasi|$)/, for: bodies },
];
/** Whoever has the code of a message reads that message again. */
const message: Sight[] = [{ at: /^\/(cek\/pesan|api\/v1\/tips)\//, for: 'everybody' }, ...checks];
const everywhere: Sight[] = [{ at: /^\//, for: 'everybody' }];

/** The whole table. A mark that is not here may be met by nobody, anywhere. */
// prettier-ignore
const TABLE: Record<string, Sight[]> = {
  // public by their state; they show that the walk sees what there is to see
  publictext: everywhere, publicquestion: everywhere, publicanswer: everywhere,
  closedname: [{ at: /^\/(kim|api\/v1\/groups)\/kim-tutup/, for: 'everybody' }, register],
  closedabout: [editing], closedcontact: [editing], closedplace: [editing],

  // bulletins: writer's agency, editors and the auditor
  drafttext: draft, draftvariant: review, inreviewtext: draft, changesaskedtext: draft, discardedtext: draft,
  approvedtext: draft, scheduledtext: draft, withdrawntext: draft, withdrawnvariant: review,
  historynote: review, reviewnote: review, proposednote: review, proposedtext: review,
  refusednote: review, refusedtext: review, refusal: review,

  // relay: the KIM itself, the offices above it, editors and the auditor
  localnote: [{ at: /^\/kit\//, for: 'everybody' }, ...spread],
  tasknote: spread, declinednote: [{ at: /^\/meja\/(tugas|cakupan)/, for: ['member of another KIM', 'chair of another KIM', 'camat elsewhere', 'lurah elsewhere', ...OVERSIGHT] }],
  spreadplace: spread, spreadnote: spread, undoneplace: spread, undonenote: spread,

  // questions: who has to answer, and the editors
  questionasked: question('liaison'), questionsetaside: question('liaison'),
  questionpassedon: question(...OFFICE),
  askername: [{ at: /^\/meja\/pertanyaan\//, for: ['liaison', ...OFFICE, ...EDITORS] }],
  passedonnote: [{ at: /^\/meja\/pertanyaan\//, for: [...OFFICE, ...EDITORS] }],

  // people: their own body and whoever works with them; no address of anybody, anywhere
  membername: [members, ...spread, ...checks], formername: [members],
  writername: [...review, register, ...cases(CASE_DESK), ...asked(...ANSWERING)], reviewername: [...review, register, ...checks],
  invitationlabel: [{ at: /^\/meja\/(kelompok|kim)\/kim-sini/, for: [...KIM_KEEPERS, 'kim_admin'] }],

  // deliveries that failed: title and fault, never whom they were for
  noticetitle: couriers, outcome: couriers,

  // reports: verified ones for everybody, all others for whoever works on them
  reporttext: everywhere, reportanswer: everywhere,
  reportfiledtext: cases(CASE_DESK), reporthiddentext: cases(CASE_DESK), reportsecrettext: cases(SECRET_DESK),
  reporthistory: cases(CASE_DESK), reportnote: cases(CASE_DESK), ratingnote: cases(CASE_DESK),
  reporttemplate: cases([...ANSWERING, 'report_coordinator']),
  digestdraft: digest(DIGEST_EDITORS), digestcity: digest([...DIGEST_EDITORS, 'auditor', 'leader']),
  digesthere: digest([...DIGEST_EDITORS, 'auditor', 'leader', ...OFFICES_ABOVE]),

  // claims: verdicts for everybody, messages and the work on them for the desk
  claimtext: everywhere, outsidetext: everywhere,
  claimnewtext: checks, claimjudgedtext: asked(...ANSWERING), claiminterimquote: checks, claimasidetext: checks,
  claimwithdrawntext: checks, claimdrafttext: checks, claimnote: checks, claimhistory: checks,
  claimsource: checks, evidencenote: checks, objectionreason: checks, variantstext: checks,
  tiptext: message, tippicture: message, sightingnote: checks, earlystatement: checks,
  askedoffice: asked(...ANSWERING), officeanswer: asked(...ANSWERING),

  // other people's programs: for whoever enters them
  webhooklabel: hooks, webhookurl: hooks, webhooksubject: hooks,
};

export function maySee(visitor: Visitor, mark: string, address: string): boolean {
  return (TABLE[mark] ?? []).some(
    (sight) => sight.at.test(address) && (sight.for === 'everybody' || sight.for.includes(visitor)),
  );
}

/** What everybody reads, so that a walk which sees nothing fails. */
export const SEEN_BY_ALL = [
  ...['publictext', 'publicquestion', 'publicanswer'],
  ...['reporttext', 'reportanswer', 'claimtext'],
];
