import { html } from 'hono/html';

import { type Area, type AreaShape, drawable } from '#features/areas';
import { areaMap, type MapArea } from '#ui/area-map.ts';
import { attributes } from '#ui/attributes.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { number, percent } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { countSteps } from '#ui/scale.ts';
import { section } from '#ui/section.ts';
import { addressOf, type Asked, inUse, withoutBox } from '../asked-address.ts';
import { type Cluster, type Grid, MOST_ON_A_MAP, textOfBox, zoomedOut } from '../map-box.ts';
import type { PublicReportItem } from '../published-report.ts';
import { feedHead } from './feed-head.ts';
import { reportFilter, reportTabs } from './filter-form.ts';
import { pinMap } from './pin-map.ts';
import { reportEntry } from './report-entry.ts';

type Named = { value: string; label: string };

type Props = {
  asked: Asked;
  choices: { areas: Named[]; categories: Named[]; offices: Named[] };
  /** null: no report that matches has a pin. */
  grid: Grid | null;
  clusters: readonly Cluster[];
  areas: readonly Area[];
  shapes: readonly AreaShape[];
  byArea: ReadonlyMap<string, number>;
  /** What lies in the part that is looked at; empty on the map of the whole city. */
  inBox: readonly PublicReportItem[];
};

/** The map that needs no script; the one that can be moved is offered where scripts run. */
export function mapPage(frame: Frame, props: Props): Html {
  const t = frame.t.reportSee;
  const { asked } = props;
  const isCut = allIn(props.byArea) >= MOST_ON_A_MAP;
  const lede = isCut ? `${t.map.lede} ${t.map.newest(number(frame, MOST_ON_A_MAP))}` : t.map.lede;
  return page(
    frame,
    {
      title: t.map.title,
      description: t.map.lede,
      head: feedHead(frame, t.title, asked),
      hidden: inUse(asked) > 0 || asked.kotak !== '',
      current: 'reports',
      wide: true,
    },
    html`${pageHead({ title: t.map.title, lede })}
${reportTabs(frame, 'map', asked)}
${reportFilter(frame, { action: '/laporan/peta', asked, choices: props.choices })}
<div class="two-maps">${section({ title: t.map.points, id: 'titik' }, points(frame, props))}
${section({ title: t.map.shares, id: 'kelurahan' }, shares(frame, props))}</div>
${props.inBox.length > 0 ? section({ title: t.map.inBox, id: 'di-sini' }, nearby(frame, props.inBox)) : ''}`,
  );
}

function points(frame: Frame, { grid, clusters, shapes, asked }: Props): Content {
  const t = frame.t.reportSee.map;
  const addressFor = (kotak: string) => addressOf('/laporan/peta', { ...asked, kotak });
  if (!grid || clusters.length === 0) {
    return html`${emptyState({ title: t.noPins, body: t.noPinsBody })}${asked.kotak === '' ? '' : linkButton(addressFor(''), t.whole)}`;
  }
  const outwards =
    asked.kotak === ''
      ? ''
      : html`<div class="buttons">${linkButton(addressFor(textOfBox(zoomedOut(grid.box))), t.zoomOut, { small: true })}${linkButton(addressFor(''), t.whole, { small: true, tone: 'quiet' })}</div>`;
  return html`${pinMap(frame, { grid, clusters, shapes, addressOf: addressFor })}${outwards}${liveMap(frame, asked)}`;
}

/** Shown by the script: the same reports on a map that can be moved. */
function liveMap(frame: Frame, asked: Asked): Content {
  const { map, mapStyle, reportStyle } = frame.assets;
  if (!map || !mapStyle || !reportStyle) return '';
  const reports = addressOf('/laporan.geojson', { ...asked, limit: '2000' });
  const places = attributes({
    'data-map': map,
    'data-styles': `${mapStyle} ${reportStyle}`,
    'data-shapes': '/lapor/peta.json',
    'data-reports': reports,
  });
  return html`<div class="pick-map" data-live-map hidden ${places}><button type="button" class="button plain">${icon('map')}<span>${frame.t.reportSee.map.interactive}</span></button></div>`;
}

function nearby(frame: Frame, reports: readonly PublicReportItem[]): Html {
  return entryList(
    reports.map((report) => reportEntry(frame, report)),
    { level: 3 },
  );
}

const allIn = (byArea: ReadonlyMap<string, number>): number =>
  [...byArea.values()].reduce((sum, count) => sum + count, 0);

function shares(frame: Frame, { areas, shapes, byArea, asked }: Props): Html {
  const t = frame.t.reportSee.map;
  const all = allIn(byArea);
  const kept = withoutBox(asked);
  const places: MapArea[] = areas
    .filter(({ level }) => level === 'kelurahan')
    .map(({ code, name, slug }) => {
      const shape = shapes.find((one) => one.code === code);
      const value = byArea.get(code) ?? 0;
      return {
        name,
        href: addressOf('/laporan', { ...kept, wilayah: slug }),
        value,
        shape: shape ? drawable(shape) : null,
        note: all === 0 ? '' : t.share(percent(frame, value / all)),
      };
    });
  return areaMap(
    frame,
    {
      caption: t.shares,
      measure: t.measure,
      steps: countSteps(places.map(({ value }) => value ?? 0)),
      format: (value) => number(frame, value),
    },
    places,
  );
}
