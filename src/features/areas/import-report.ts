/** Why a file as a whole is not taken. */
export type ImportRefusal =
  | 'empty'
  | 'too_large'
  | 'not_utf8'
  | 'unreadable_table'
  | 'unknown_columns'
  | 'not_json'
  | 'not_feature_collection'
  | 'several_cities'
  | 'nothing_of_this_city'
  | 'no_areas_yet';

/** Why one line or one feature is left out, while the good ones are taken. */
export type ImportProblem =
  | 'bad_code'
  | 'no_name'
  | 'long_name'
  | 'wrong_level'
  | 'unknown_parent'
  | 'duplicate_code'
  | 'no_alias'
  | 'unknown_code'
  | 'not_a_feature'
  | 'no_code'
  | 'no_geometry'
  | 'wrong_geometry'
  | 'bad_position'
  | 'out_of_range'
  | 'swapped'
  | 'too_few_positions'
  | 'not_closed'
  | 'crosses_itself'
  | 'no_extent'
  | 'hole_outside';

/** `place` counts lines of a table (the header is 1) or features of a collection (the first is 1). */
export type BadPart = { place: number; code: string; problem: ImportProblem };

export type ImportReport = {
  kind: 'areas' | 'aliases' | 'boundaries';
  dryRun: boolean;
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Codes of places that the new list no longer has, ended on the day before it counts. */
  ended: string[];
  /** Lines of other cities and provinces in a national list. */
  skipped: number;
  /** Rings that ran the wrong way round and were turned. */
  turned: number;
  bad: BadPart[];
};

export type Imported =
  { imported: true; report: ImportReport } | { imported: false; refusal: ImportRefusal };

export type Progress = (at: { done: number; total: number }) => void;
