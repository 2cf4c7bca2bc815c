import { z } from 'zod';

import { type Actor, limit } from '#features/accounts';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { clientKeyOf } from '../api/client-key.ts';
import type { Category } from '../filing/category.ts';
import { findCategory } from '../filing/categories.queries.ts';
import { fileReport } from '../filing/file-report.ts';
import { LONGEST } from '../filing/mask.ts';
import type { Contact, Filed, FileRefusal, NewReport } from '../filing/new-report.ts';
import { answerName, readAnswers } from '../filing/read-answers.ts';
import { phoneOf, titleOf } from '../filing/report-form.ts';
import { REPORT_KINDS } from '../report.ts';
import { Fault } from './fault.ts';
import { keepPictures } from './keep-pictures.ts';
import { placeIn } from './place-in.ts';
import { attributesIn, type Fields, textIn } from './read-fields.ts';
import { isOffered } from './services.ts';

type Posted = {
  actor: Actor;
  fields: Fields;
  /** What the client calls this one request, so that sent twice it is filed once. */
  key: string | undefined;
};

/**
 * Files what a client posts. With the name, e-mail or telephone of somebody it is that somebody's
 * report, filed as a guest's; without, it is the report of the account the key belongs to.
 * `device_id` and `account_id` are taken and not kept: they would follow a person around.
 */
export async function postRequest(
  services: Services,
  { actor, fields, key }: Posted,
): Promise<Extract<Filed, { ok: true }>> {
  await limit(services, 'report_account', actor.personId);
  const category = await categoryIn(services, fields);
  const body = descriptionIn(fields);
  const answers = answersIn(category, fields);
  const contact = contactIn(fields);
  const place = await placeIn(services.db, fields);
  const fileIds = await keepPictures(services, { fields, personId: actor.personId });

  const isForSomebody = Object.values(contact).some((one) => one !== '');
  const report: NewReport = {
    ...{ body, answers, contact, ...place, fileIds },
    clientKey: clientKeyOf(services, { personId: actor.personId, key }),
    kind:
      REPORT_KINDS.find((kind) => kind !== 'aspiration' && category.kinds.includes(kind)) ??
      'aspiration',
    category: category.code,
    identity: isForSomebody ? 'guest' : 'account',
    origin: 'open311',
    personId: isForSomebody ? null : actor.personId,
    assisted: null,
    title: titleOf(body, category.name),
    ...{ prompts: {}, rw: null, rt: null },
  };
  const filed = await fileReport(services, report);
  if (!filed.ok) throw new Fault(...REFUSALS[filed.refusal]);
  return filed;
}

const REFUSALS: Record<FileRefusal, [400 | 404 | 503, string]> = {
  unknown_category: [404, 'service_code was not found'],
  wrong_kind: [404, 'service_code was not found'],
  outside_city: [400, 'lat and long lie outside of this city'],
  no_place: [400, 'address_id is not the Kemendagri code of a place in this city'],
  nobody_reads: [503, 'This city does not take reports yet'],
};

async function categoryIn({ db }: Services, fields: Fields): Promise<Category> {
  const code = textIn(fields, 'service_code');
  if (code === '') throw new Fault(400, 'service_code was not provided');
  const category = await findCategory(db, code);
  if (!category || !isOffered(category)) throw new Fault(404, 'service_code was not found');
  return category;
}

function descriptionIn(fields: Fields): string {
  const body = textIn(fields, 'description');
  if (body.length < 10) throw new Fault(400, 'description must have at least 10 characters');
  if (body.length > LONGEST.body) {
    throw new Fault(400, `description may have at most ${LONGEST.body} characters`);
  }
  return body;
}

function answersIn(category: Category, fields: Fields): Record<string, string> {
  const typed = Object.fromEntries(
    [...attributesIn(fields)].map(([code, values]) => [answerName(code), values]),
  );
  const { answers, errors } = readAnswers(messagesFor('en'), category, typed);
  const [wrong] = Object.entries(errors);
  if (wrong) {
    throw new Fault(400, `attribute[${wrong[0].slice(answerName('').length)}]: ${wrong[1]}`);
  }
  return answers;
}

const Email = z.email().max(200);

function contactIn(fields: Fields): Contact {
  const [email, phone] = [textIn(fields, 'email'), textIn(fields, 'phone')];
  if (email !== '' && !Email.safeParse(email).success) {
    throw new Fault(400, 'email is not an e-mail address');
  }
  const known = phone === '' ? '' : phoneOf(phone);
  if (known === null) throw new Fault(400, 'phone is not a telephone number');
  const name = [textIn(fields, 'first_name'), textIn(fields, 'last_name')].join(' ').trim();
  return { name: name.slice(0, 80), email, phone: known };
}
