-- A place keeps its tile when its boundary is imported: until every kelurahan has a boundary, the map of
-- tiles is the only whole one, and a boundary found wrong can be taken back.
alter table area_shapes drop constraint area_shapes_pkey;
alter table area_shapes add primary key (area_code, kind);
