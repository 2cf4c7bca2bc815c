/** Why a row of a table of fact-checks is left out; each has a sentence in the catalogue. */
export type RowProblem = 'no_address' | 'no_title' | 'bad_date' | 'twice';
