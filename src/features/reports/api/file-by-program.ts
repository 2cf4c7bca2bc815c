import { type Actor, can, limit } from '#features/accounts';
import { messagesFor } from '#messages';
import { Forbidden } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
import { findCategory } from '../filing/categories.queries.ts';
import { fileReport } from '../filing/file-report.ts';
import type { Contact, Filed, FileRefusal, NewReport } from '../filing/new-report.ts';
import { answerName, readAnswers } from '../filing/read-answers.ts';
import { phoneOf, titleOf } from '../filing/report-form.ts';
import { clientKeyOf } from './client-key.ts';
import { keepPhotos } from './keep-photos.ts';

export type ProgramReport = Pick<
  NewReport,
  'kind' | 'category' | 'body' | 'prompts' | 'areaCode' | 'rw' | 'rt' | 'place'
> &
  Pick<NewReport, 'latitude' | 'longitude' | 'answers'> & {
    /** Left empty it is made from the first sentence. */
    title: string;
    /** A program has no way to keep a secret, so nobody files confidentially through one. */
    identity: 'account' | 'guest' | 'anonymous';
    contact: Contact;
    /** A member of a KIM files it for a neighbour who agreed. */
    forResident: { groupId: string } | null;
    /** Pictures in base64, first photo first. */
    photos: string[];
  };

type ByProgram = { actor: Actor; report: ProgramReport; key: string | undefined };
type FiledByProgram = Extract<Filed, { ok: true }> | { ok: false; errors: Record<string, string> };

/** Files what a program posts with somebody's token, once by its key; `errors` are by field. */
export async function fileByProgram(
  services: Services,
  { actor, report, key }: ByProgram,
): Promise<FiledByProgram> {
  const { forResident, photos, contact, identity, ...given } = report;
  if (!mayFile(actor, forResident)) throw new Forbidden();
  await limit(services, 'report_account', actor.personId);

  const category = await findCategory(services.db, given.category);
  const answers = answersTo(category, given.answers);
  const phone = contact.phone === '' ? '' : phoneOf(contact.phone);
  const errors = {
    ...answers.errors,
    ...(phone === null && { 'contact.phone': 'not_a_phone_number' }),
    ...(category?.oversight && { category: 'not_through_programs' }),
    ...(forResident && identity === 'account' && { identity: 'not_for_a_resident' }),
    ...(identity === 'guest' && !contact.email && !phone && { contact: 'email_or_phone' }),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const kept = await keepPhotos(services, { photos, personId: actor.personId });
  if (!kept.ok) return kept;

  const filed = await fileReport(services, {
    ...{ ...given, identity, answers: answers.answers, fileIds: kept.fileIds, origin: 'api' },
    clientKey: clientKeyOf(services, { personId: actor.personId, key }),
    personId: identity === 'account' ? actor.personId : null,
    contact: identity === 'guest' ? { ...contact, phone: phone ?? '' } : NO_CONTACT,
    assisted: forResident && { personId: actor.personId, groupId: forResident.groupId },
    title: given.title || titleOf(given.body, category?.name ?? ''),
  });
  return filed.ok ? filed : { ok: false, errors: { [FIELDS[filed.refusal]]: filed.refusal } };
}

const NO_CONTACT: Contact = { name: '', email: '', phone: '' };

const FIELDS: Record<FileRefusal, string> = {
  unknown_category: 'category',
  wrong_kind: 'kind',
  outside_city: 'latitude',
  no_place: 'areaCode',
  nobody_reads: '_',
};

function mayFile(actor: Actor, forResident: ProgramReport['forResident']): boolean {
  if (actor.via === 'token' && !actor.scopes.includes('reports:write')) return false;
  return forResident === null || can(actor, 'report.file_for_resident', forResident);
}

type Category = Awaited<ReturnType<typeof findCategory>>;

function answersTo(
  category: Category,
  given: Record<string, string>,
): { answers: Record<string, string>; errors: Record<string, string> } {
  const typed = Object.fromEntries(
    Object.entries(given).map(([key, answer]) => [answerName(key), answer]),
  );
  const { answers, errors } = readAnswers(messagesFor('en'), category, typed);
  const named = Object.entries(errors).map(
    ([field, words]) => [`answers.${field.slice(answerName('').length)}`, words] as const,
  );
  return { answers, errors: Object.fromEntries(named) };
}
