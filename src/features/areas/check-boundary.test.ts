import { describe, expect, test } from 'vitest';

import { readBoundaryFile } from './boundary-file.ts';

const KNOWN = new Set(['99.01.01.1001', '99.01.01.1002']);

const SQUARE = [
  [105, -5],
  [105.1, -5],
  [105.1, -4.9],
  [105, -4.9],
  [105, -5],
];
const HOLE = [
  [105.02, -4.98],
  [105.02, -4.96],
  [105.04, -4.96],
  [105.04, -4.98],
  [105.02, -4.98],
];

const feature = (coordinates: unknown, { code = '99.01.01.1001', type = 'Polygon' } = {}) => ({
  type: 'Feature',
  properties: { kode: code },
  geometry: { type, coordinates },
});
const file = (...features: unknown[]) =>
  readBoundaryFile(JSON.stringify({ type: 'FeatureCollection', features }), KNOWN);

describe('a boundary file', () => {
  test.each([
    [
      'a bow-tie crosses itself',
      [
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [0, 2],
          [0, 0],
        ],
      ],
      'crosses_itself',
    ],
    [
      'an edge that runs back over itself',
      [
        [
          [0, 0],
          [2, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      'crosses_itself',
    ],
    [
      'a corner on another edge',
      [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [2, 0],
          [0, 4],
          [0, 0],
        ],
      ],
      'crosses_itself',
    ],
    ['a ring left open', [SQUARE.slice(0, 4)], 'not_closed'],
    [
      'three positions',
      [
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      'too_few_positions',
    ],
    [
      'no extent',
      [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ],
      'no_extent',
    ],
    ['latitude first', [SQUARE.map(([lng, lat]) => [lat, lng])], 'swapped'],
    [
      'off the globe',
      [
        [
          [0, 0],
          [200, 0],
          [200, 1],
          [0, 0],
        ],
      ],
      'out_of_range',
    ],
    ['words for numbers', [[['a', 'b']]], 'bad_position'],
    ['nothing at all', null, 'bad_position'],
    ['a hole outside', [SQUARE, HOLE.map(([lng, lat]) => [lng! + 1, lat])], 'hole_outside'],
    [
      'a hole across the edge',
      [SQUARE, HOLE.map(([lng, lat]) => [lng! + 0.07, lat])],
      'crosses_itself',
    ],
  ])('says what is wrong with %s and takes the good one', (_, coordinates, problem) => {
    expect(file(feature(coordinates), feature([SQUARE], { code: '99.01.01.1002' }))).toMatchObject({
      boundaries: [{ code: '99.01.01.1002' }],
      bad: [{ place: 1, code: '99.01.01.1001', problem }],
    });
  });

  test.each([
    ['an unknown code', feature([SQUARE], { code: '11.01' }), 'unknown_code'],
    ['a line', feature([[0, 0]], { type: 'LineString' }), 'wrong_geometry'],
    [
      'no geometry',
      { type: 'Feature', properties: { kode: '99.01.01.1001' }, geometry: null },
      'no_geometry',
    ],
    ['no code', { type: 'Feature', properties: {}, geometry: null }, 'no_code'],
    ['no feature', 7, 'not_a_feature'],
  ])('names %s', (_, given, problem) => {
    expect(file(given)).toMatchObject({ boundaries: [], bad: [{ place: 1, problem }] });
  });

  test('takes the first of two features with one code', () => {
    expect(file(feature([SQUARE]), feature([SQUARE]))).toMatchObject({
      boundaries: [{ code: '99.01.01.1001' }],
      bad: [{ place: 2, problem: 'duplicate_code' }],
    });
  });

  test('turns rings that run the wrong way and counts them', () => {
    const turned = file(feature([[...SQUARE].reverse(), [...HOLE].reverse()]));
    expect(turned).toEqual(expect.objectContaining({ turned: 2, bad: [] }));
    expect(turned).toMatchObject({ boundaries: [{ boundary: [[SQUARE, HOLE]] }] });
  });

  test('reads multipolygons, heights left out, corners said twice said once', () => {
    const high = SQUARE.flatMap(([lng, lat]) => [
      [lng, lat, 40],
      [lng, lat, 40],
    ]);
    expect(file(feature([[high]], { type: 'MultiPolygon' }))).toMatchObject({
      boundaries: [{ boundary: [[SQUARE]] }],
    });
  });

  test('that is no GeoJSON is refused whole', () => {
    expect(readBoundaryFile('{', KNOWN)).toBe('not_json');
    expect(readBoundaryFile('{"type":"Feature"}', KNOWN)).toBe('not_feature_collection');
  });

  test('with 40,000 corners does not compare every edge with every other', () => {
    // every pair would be 800 million comparisons and run into the time limit of a test
    const round = Array.from({ length: 40_000 }, (_, place) => {
      const angle = (2 * Math.PI * place) / 40_000;
      return [105 + 0.1 * Math.cos(angle), -5 + 0.1 * Math.sin(angle)];
    });
    expect(file(feature([[...round, round[0]]]))).toMatchObject({ bad: [] });
  });
});
