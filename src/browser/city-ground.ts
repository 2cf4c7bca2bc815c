import L from 'leaflet';

export type CityShapes = {
  box: { west: number; south: number; east: number; north: number };
  areas: { name: string; polygons: [number, number][][][] }[];
  pins: { latitude: number; longitude: number; title: string }[];
};

/** A map of the city's own boundaries, without a tile of anybody else's server. */
export async function openGround(
  box: HTMLElement,
  shapes: string,
): Promise<{ map: L.Map; city: CityShapes }> {
  const city = (await (await fetch(shapes)).json()) as CityShapes;
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
  L.control.scale({ imperial: false }).addTo(map);
  const { west, south, east, north } = city.box;
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  return { map, city };
}

/** GeoJSON has longitude first, Leaflet latitude. */
export const turned = ([longitude, latitude]: [number, number]): [number, number] => [
  latitude,
  longitude,
];
