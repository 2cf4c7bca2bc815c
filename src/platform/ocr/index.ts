export { createTextReader, type ReadOutcome, type TextReader } from './text-reader.ts';
