import { html } from 'hono/html';

import type { AudienceName } from '#features/bulletins';
import { areaMap } from '#ui/area-map.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { figures } from '#ui/figures.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import type { AreaShape } from '#ui/map-shape.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { countSteps } from '#ui/scale.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import type { Claim } from '../../claim.ts';
import type { Refusal } from '../../outcome.ts';
import type { ShownReach } from '../reach.ts';
import { type PicturePartProps, picturePart } from './picture-part.ts';

export type ReachPageProps = {
  claim: Pick<Claim, 'id' | 'title' | 'code' | 'isPublished' | 'firstPublishedAt'>;
  bulletin: {
    id: string;
    slug: string;
    title: string;
    state: 'published' | 'corrected' | 'withdrawn' | 'expired';
    publishedAt: Date;
  } | null;
  audience: readonly AudienceName[];
  /** By everybody, wherever they are. */
  asked: number;
  told: { told: number; waiting: number; failed: number };
  places: readonly ShownReach[];
  hiddenPlaces: number;
  kelurahan: readonly { code: string; name: string; slug: string }[];
  shapes: ReadonlyMap<string, AreaShape | null>;
  picture: Omit<PicturePartProps, 'claimId' | 'form'>;
  seesCoverage: boolean;
  saved: boolean;
  form?: PicturePartProps['form'];
  refusal?: Refusal;
};

/** From asked to answered to put right, place by place. */
export function reachPage(frame: Frame, props: ReachPageProps): Html {
  const t = frame.t.claimCounter.reach;
  const { claim } = props;
  return page(
    frame,
    { title: `${t.title}: ${claim.title}`, hidden: true, current: 'desk', wide: true },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/meja/cek', label: frame.t.claimDesk.title },
        { href: `/meja/cek/${claim.id}`, label: claim.title },
      ]),
      eyebrow: claim.title,
      title: t.title,
      lede: t.lede,
    })}${said(frame, props)}${numbers(frame, props)}
${section({ title: t.bulletin, id: 'kabar' }, bulletinPart(frame, props))}
${section({ title: t.places, id: 'tempat' }, placesPart(frame, props))}
${section({ title: t.map, id: 'peta' }, mapPart(frame, props))}
${picturePart(frame, { ...props.picture, claimId: claim.id, form: props.form })}`,
  );
}

function said({ t }: Frame, { saved, refusal }: ReachPageProps): Content {
  const words: Record<Refusal, string> = t.claims.refusals;
  if (refusal) return notice(t, { tone: 'problem' }, words[refusal]);
  return saved ? notice(t, { tone: 'success' }, t.claimCounter.reach.saved) : '';
}

function numbers(frame: Frame, { claim, asked, told, places }: ReachPageProps): Html {
  const t = frame.t.claimCounter.reach;
  const kims = places.reduce((sum, place) => sum + place.kims, 0);
  const spread = places.reduce((sum, place) => sum + place.spread, 0);
  return figures([
    { value: number(frame, asked), label: t.asked },
    { value: number(frame, claim.firstPublishedAt ? asked : 0), label: t.answered },
    {
      value: number(frame, told.told),
      label: t.told,
      note: t.toldNote(number(frame, told.waiting), number(frame, told.failed)),
    },
    { value: t.kimOf(number(frame, spread), number(frame, kims)), label: t.kimSpread },
  ]);
}

function bulletinPart(frame: Frame, props: ReachPageProps): Content {
  const t = frame.t.claimCounter.reach;
  const { bulletin, claim, audience, seesCoverage } = props;
  if (!bulletin) return html`<p>${claim.isPublished ? t.coming : t.notYet}</p>`;
  const names = audience.map(({ kind, name }) =>
    kind === 'all' ? frame.t.bulletins.wholeCity(frame.city.name) : name,
  );
  const coverage = seesCoverage
    ? linkButton(`/meja/cakupan/${bulletin.id}`, t.seeCoverage, { tone: 'quiet' })
    : '';
  return html`<p><strong>${bulletin.title}</strong></p>
<p class="meta">${t.states[bulletin.state]} · ${timeTag(frame, bulletin.publishedAt, 'shortTime')}</p>
<p>${names.length > 0 ? html`${t.audience}: ${names.join(', ')}` : t.noAudience}</p>
<div class="buttons">${linkButton(`/kabar/${bulletin.slug}`, t.seeBulletin)}${coverage}</div>`;
}

function placesPart(frame: Frame, { places, hiddenPlaces, claim }: ReachPageProps): Content {
  const t = frame.t.claimCounter.reach;
  if (places.length === 0) return emptyState({ title: t.nobody });
  const count = (value: number | null) => (value === null ? t.hidden : number(frame, value));
  const rows = places.map((place) => [
    html`<a href="/wilayah/${place.slug}">${place.name}</a>`,
    count(place.asked),
    count(claim.firstPublishedAt ? place.asked : 0),
    place.kims === 0 ? '–' : t.kimOf(number(frame, place.spread), number(frame, place.kims)),
    place.people === 0 ? '–' : t.peopleAtLeast(number(frame, place.people)),
  ]);
  const columns = [
    { label: t.place },
    { label: t.asked, numeric: true },
    { label: t.answered, numeric: true },
    { label: t.kimSpread, numeric: true },
    { label: t.people, numeric: true },
  ];
  const note =
    hiddenPlaces > 0 ? html`<p class="hint">${t.hiddenNote(number(frame, hiddenPlaces))}</p>` : '';
  return html`${table({ caption: t.places, columns, rows, hideCaption: true })}${note}`;
}

function mapPart(frame: Frame, { kelurahan, places, shapes }: ReachPageProps): Html {
  const t = frame.t.claimCounter.reach;
  const reach = new Map(places.map((place) => [place.code, place]));
  const areas = kelurahan.map(({ code, name, slug }) => {
    const at = reach.get(code);
    const spread =
      at && at.kims > 0 ? t.kimOf(number(frame, at.spread), number(frame, at.kims)) : '';
    return {
      name,
      href: `/wilayah/${slug}`,
      value: at ? at.asked : 0,
      shape: shapes.get(code) ?? null,
      ...(spread && { note: t.mapNote(spread) }),
    };
  });
  return areaMap(
    frame,
    {
      caption: t.mapCaption,
      measure: t.asked,
      steps: countSteps(areas.map(({ value }) => value ?? 0)),
      format: (value) => number(frame, value),
    },
    areas,
  );
}
