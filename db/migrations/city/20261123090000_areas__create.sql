-- Places by Kemendagri code. Codes are text: 11.10 is not 11.1. A place that is dissolved stays, with its last day.
create table areas (
  code        text primary key check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
  parent_code text references areas,
  level       text not null check (level in ('kota', 'kecamatan', 'kelurahan')),
  name        text not null,
  slug        text not null unique,
  population  integer check (population >= 0),
  source      text not null default '',
  valid_from  date,
  valid_until date,
  constraint an_area_ends_after_it_began check (valid_until >= valid_from)
);
create index on areas (parent_code);

create table area_aliases (
  area_code text not null references areas,
  alias     text not null,
  -- lower case without spaces: Iringmulyo, Iring Mulyo and IRING MULYO are one
  folded    text not null,
  primary key (area_code, folded)
);
create index on area_aliases (folded);

-- Either a schematic tile (drawn by us) or an imported boundary; a boundary replaces the tile.
create table area_shapes (
  area_code   text primary key references areas,
  kind        text not null check (kind in ('tile', 'boundary')),
  -- tile: {"column": 3, "row": 2}; boundary: GeoJSON MultiPolygon coordinates, [lng, lat]
  geometry    jsonb not null,
  west double precision, south double precision, east double precision, north double precision,
  imported_at timestamptz not null default now(),
  source      text not null default '',
  constraint boundaries_have_a_box check (kind = 'tile' or (west <= east and south <= north))
);
