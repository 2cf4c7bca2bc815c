import { html } from 'hono/html';

import { areaMap } from '#ui/area-map.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { figures } from '#ui/figures.ts';
import { number, percent } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import type { AreaShape } from '#ui/map-shape.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { countSteps } from '#ui/scale.ts';
import { section } from '#ui/section.ts';
import type { AreaReach, CoverageSums } from '../coverage-report.ts';
import { hoursWords } from './coverage-list-page.ts';
import { kimTable, type ShownKim, silentList } from './coverage-kims.ts';

export type CoveragePageProps = {
  bulletin: { id: string; slug: string; title: string; issuerName: string; version: number };
  sums: CoverageSums;
  people: number;
  /** People the newest correction reached; null when there was none. */
  peopleOfCorrection: number | null;
  /** Opens of the city's own link; null when only a part of the city is in sight. */
  cityOpens: number | null;
  questions: { asked: number; answered: number };
  places: readonly (AreaReach & { shape: AreaShape | null })[];
  kims: readonly ShownKim[];
  happened?: string | undefined;
  refusal?: string | undefined;
};

/** How far one bulletin got, for those who look after it. */
export function coveragePage(frame: Frame, props: CoveragePageProps): Html {
  const { t } = frame;
  const { bulletin } = props;
  return page(
    frame,
    { title: `${t.coverage.title}: ${bulletin.title}`, hidden: true, current: 'desk', wide: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [
        { href: '/meja', label: t.ui.nav.desk },
        { href: '/meja/cakupan', label: t.coverage.title },
      ]),
      eyebrow: bulletin.issuerName,
      title: bulletin.title,
      meta: html`<p class="meta"><a href="/kabar/${bulletin.slug}">${t.relay.task.readBulletin}</a></p>`,
      actions: linkButton(`/meja/cakupan/${bulletin.id}/kim.csv`, t.coverage.exportCsv, {
        icon: 'download',
      }),
    })}
    ${props.refusal ? notice(t, { tone: 'problem' }, props.refusal) : ''}${props.happened ? notice(t, { tone: 'success' }, props.happened) : ''}
    ${numbers(frame, props)}
    ${section({ title: t.coverage.map }, map(frame, props))}
    ${section({ title: t.coverage.silent, id: 'diam' }, silentList(frame, bulletin.id, props.kims))}
    ${section({ title: t.coverage.perKim }, kimTable(frame, props.kims))}`,
  );
}

function numbers(frame: Frame, props: CoveragePageProps): Html {
  const t = frame.t.coverage;
  const { sums, people, questions, cityOpens } = props;
  const ofKims = (count: number) =>
    t.ofKims(
      number(frame, count),
      number(frame, sums.kims),
      percent(frame, sums.kims === 0 ? 0 : count / sums.kims),
    );
  const correction: Content =
    props.peopleOfCorrection === null
      ? ''
      : html`<p>${t.correctionReach(number(frame, props.peopleOfCorrection))}</p>`;
  return html`${figures([
    { value: number(frame, sums.received), label: t.received, note: ofKims(sums.received) },
    { value: number(frame, sums.accepted), label: t.accepted, note: ofKims(sums.accepted) },
    { value: number(frame, sums.done), label: t.done, note: ofKims(sums.done) },
    { value: hoursWords(frame, sums.medianHours), label: t.median, note: t.medianNote },
  ])}
  ${figures([
    { value: people === 0 ? '0' : t.atLeast(number(frame, people)), label: t.reach },
    {
      value: number(frame, sums.opens + (cityOpens ?? 0)),
      label: t.opens,
      ...(cityOpens !== null && { note: t.opensNote(number(frame, cityOpens)) }),
    },
    {
      value: number(frame, questions.asked),
      label: t.questions,
      note: t.answered(number(frame, questions.answered)),
    },
  ])}${correction}<p class="hint">${t.lowerBound}</p>`;
}

function map(frame: Frame, { places }: CoveragePageProps): Html {
  const t = frame.t.coverage;
  const areas = places.map(({ name, slug, people, population, shape }) => ({
    name,
    href: `/wilayah/${slug}`,
    value: people,
    shape,
    ...(people !== null && population && { note: t.mapNote(percent(frame, people / population)) }),
  }));
  return areaMap(
    frame,
    {
      caption: t.mapCaption,
      measure: t.reach,
      steps: countSteps(places.map(({ people }) => people ?? 0)),
      format: (value) => number(frame, value),
    },
    areas,
  );
}
