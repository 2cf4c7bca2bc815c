import { type Area, type AreaShape, drawable } from '#features/areas';
import { areaMap, type MapArea } from '#ui/area-map.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { countSteps } from '#ui/scale.ts';

/** The kelurahan of the city, each a way to its page. */
export function newsMap(
  frame: Frame,
  { areas, shapes, counts }: { areas: Area[]; shapes: AreaShape[]; counts: Map<string, number> },
): Html {
  const t = frame.t.portal;
  const places: MapArea[] = areas
    .filter((area) => area.level === 'kelurahan')
    .map((area) => {
      const shape = shapes.find(({ code }) => code === area.code);
      return {
        name: area.name,
        href: `/wilayah/${area.slug}`,
        value: counts.get(area.code) ?? 0,
        shape: shape ? drawable(shape) : null,
      };
    });
  return areaMap(
    frame,
    {
      caption: t.mapTitle,
      measure: t.mapUnit,
      steps: countSteps(places.map(({ value }) => value ?? 0)),
      format: (value) => number(frame, value),
    },
    places,
  );
}
