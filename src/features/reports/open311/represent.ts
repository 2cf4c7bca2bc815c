import type { Messages } from '#messages';
import { mediaPath } from '#platform/media/index.ts';
import type { City } from '#platform/services.ts';
import { isEnded } from '../report.ts';
import type { BareRequest, ShownRequest, ShownUpdate } from './queries.ts';
import { extendedStatusOf, statusOf } from './status.ts';
import { w3cDate } from './w3c-date.ts';

type Place = Pick<City, 'origin' | 'timeZone'>;

/** The specification's schema allows so many signs. */
const LONGEST_DESCRIPTION = 4000;

/** A public report; `title` and `extended_status` stand beside what the specification names. */
export function requestJson(one: ShownRequest, t: Messages, { origin, timeZone }: Place) {
  return {
    ...common(one, timeZone, one.closedAt),
    extended_status: extendedStatusOf(one.state, one.kind),
    status_notes: notesOf(one, t),
    title: one.title,
    description: Array.from(one.body).slice(0, LONGEST_DESCRIPTION).join(''),
    agency_responsible: one.officeName,
    service_notice: null,
    expected_datetime: one.answerDueAt ? w3cDate(one.answerDueAt, timeZone) : null,
    address: addressOf(one, t),
    address_id: one.areaCode,
    zipcode: null,
    lat: one.latitude,
    long: one.longitude,
    media_url: pictureUrl(origin, one.picture),
  };
}

/** One that is not public yet: that it is here and where it stands, and no word of what it says. */
export function bareRequestJson(one: BareRequest, t: Messages, { timeZone }: Place) {
  return {
    ...common(one, timeZone, null),
    extended_status: extendedStatusOf(one.state, null),
    status_notes: t.reports.states[one.state],
    description: null,
    agency_responsible: null,
    service_notice: t.open311.notPublicYet,
    expected_datetime: null,
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}

/** The time of change of a closed one is, by the specification, when it was closed. */
function common(one: BareRequest, timeZone: City['timeZone'], closedAt: Date | null) {
  const changedAt = isEnded(one) ? (closedAt ?? one.changedAt) : one.changedAt;
  return {
    service_request_id: one.code,
    status: statusOf(one.state),
    service_name: one.categoryName,
    service_code: one.category,
    requested_datetime: w3cDate(one.filedAt, timeZone),
    updated_datetime: w3cDate(changedAt, timeZone),
  };
}

/** The state in words, and the answer or the reason where there is one. */
function notesOf({ state, reason, answer }: ShownRequest, t: Messages): string {
  const isAnswered = state === 'answered' || state === 'closed';
  const more = isAnswered ? answer : reason;
  return [t.reports.states[state], more].filter(Boolean).join(': ');
}

/** From the nearest to the widest, as the specification asks. */
function addressOf({ place, rt, rw, areaName }: ShownRequest, { reports: t }: Messages): string {
  const parts = [
    place,
    rt === null ? '' : t.place.rt(rt),
    rw === null ? '' : t.place.rw(rw),
    areaName,
  ];
  return parts.filter(Boolean).join(', ');
}

export function updateJson(one: ShownUpdate, t: Messages, { origin, timeZone }: Place) {
  return {
    update_id: one.id,
    service_request_id: one.code,
    status: extendedStatusOf(one.state, one.kind),
    updated_datetime: w3cDate(one.at, timeZone),
    description: [t.reports.events[one.event], one.answer ?? one.note].filter(Boolean).join(': '),
    media_url: pictureUrl(origin, one.picture) ?? '',
  };
}

const pictureUrl = (origin: string, sha256: string | null): string | null =>
  sha256 === null ? null : `${origin}${mediaPath({ kind: 'image', sha256 })}`;
