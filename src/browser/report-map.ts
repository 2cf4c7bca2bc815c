import L from 'leaflet';

import { openGround, turned } from './city-ground.ts';

type Feature = {
  geometry: { coordinates: [number, number] } | null;
  properties: { url: string; title: string };
};

/** The public reports on a map that can be moved; each is the way to its page. */
export async function openReports(
  box: HTMLElement,
  { shapes, reports }: { shapes: string; reports: string },
): Promise<void> {
  const { features } = (await (await fetch(reports)).json()) as { features: Feature[] };
  const { map } = await openGround(box, shapes);
  const places = features.flatMap(({ geometry, properties }) =>
    geometry ? [{ at: turned(geometry.coordinates), ...properties }] : [],
  );
  for (const { at, url, title } of places) {
    L.circleMarker(at, { radius: 8, className: 'pick-mark' })
      .bindTooltip(title)
      .on('click', () => location.assign(new URL(url).pathname))
      .addTo(map);
  }
  if (places.length > 0) map.fitBounds(L.latLngBounds(places.map(({ at }) => at)), { maxZoom: 17 });
}
