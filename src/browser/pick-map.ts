import L from 'leaflet';

import { openGround } from './city-ground.ts';

export { openReports } from './report-map.ts';

type Options = { shapes: string; point: string; onPick: (point: string) => void };

/**
 * A map of the city's own boundaries and of what was reported before, without a tile of anybody
 * else's server. Gives what moves the mark from outside.
 */
export async function openMap(
  box: HTMLElement,
  { shapes, point, onPick }: Options,
): Promise<(point: string) => void> {
  const { map, city } = await openGround(box, shapes);
  for (const { latitude, longitude, title } of city.pins) {
    L.circleMarker([latitude, longitude], { radius: 4, className: 'pick-known' })
      .bindTooltip(title)
      .addTo(map);
  }

  const mark = L.circleMarker([0, 0], { radius: 11, className: 'pick-mark' });
  const show = (text: string) => {
    const place = placeOf(text);
    if (!place) {
      mark.remove();
      return;
    }
    mark.setLatLng(place).addTo(map);
    if (!map.getBounds().contains(place)) map.panTo(place);
  };
  map.on('click', ({ latlng }) => {
    onPick(`${latlng.lat.toFixed(5)}, ${latlng.lng.toFixed(5)}`);
  });
  show(point);
  return show;
}

function placeOf(text: string): [number, number] | null {
  const [latitude, longitude] = text.split(',').map(Number);
  const known = Number.isFinite(latitude) && Number.isFinite(longitude);
  return known && text.trim() !== '' ? [latitude ?? 0, longitude ?? 0] : null;
}
