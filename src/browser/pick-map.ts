import L from 'leaflet';

type Shapes = {
  box: { west: number; south: number; east: number; north: number };
  areas: { name: string; polygons: [number, number][][][] }[];
  pins: { latitude: number; longitude: number; title: string }[];
};
type Options = { shapes: string; point: string; onPick: (point: string) => void };

/**
 * A map of the city's own boundaries and of what was reported before, without a tile of anybody
 * else's server. Gives what moves the mark from outside.
 */
export async function openMap(
  box: HTMLElement,
  { shapes, point, onPick }: Options,
): Promise<(point: string) => void> {
  const city = (await (await fetch(shapes)).json()) as Shapes;
  const ground = document.createElement('div');
  ground.className = 'pick-ground';
  box.append(ground);
  const map = L.map(ground, { attributionControl: false, minZoom: 8, maxZoom: 19 });
  for (const { name, polygons } of city.areas) {
    const rings = polygons.map((rings) => rings.map((ring) => ring.map(turned)));
    L.polygon(rings, { weight: 1.5, className: 'pick-area' })
      .bindTooltip(name, { permanent: true, direction: 'center', className: 'pick-name' })
      .addTo(map);
  }
  for (const { latitude, longitude, title } of city.pins) {
    L.circleMarker([latitude, longitude], { radius: 4, className: 'pick-known' })
      .bindTooltip(title)
      .addTo(map);
  }
  L.control.scale({ imperial: false }).addTo(map);
  const { west, south, east, north } = city.box;
  map.fitBounds([
    [south, west],
    [north, east],
  ]);

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

/** GeoJSON has longitude first, Leaflet latitude. */
const turned = ([longitude, latitude]: [number, number]): [number, number] => [latitude, longitude];

function placeOf(text: string): [number, number] | null {
  const [latitude, longitude] = text.split(',').map(Number);
  const known = Number.isFinite(latitude) && Number.isFinite(longitude);
  return known && text.trim() !== '' ? [latitude ?? 0, longitude ?? 0] : null;
}
