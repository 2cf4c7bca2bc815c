export { createTextReader, type TextReader } from './text-reader.ts';
