import { parseArgs, type ParseArgsConfig } from 'node:util';

import { OperatorError } from '#platform/errors.ts';

/** One thing the command line can do. */
export type Command = Readonly<{
  /** What is typed to reach it: `cities add`. */
  words: string;
  /** What may follow, as shown in the list of commands. */
  usage: string;
  summary: string;
  run: (args: string[], terminal: Terminal) => Promise<void>;
}>;

/** Where a command comes from and where it answers to. */
export type Terminal = Readonly<{
  env: Record<string, string | undefined>;
  /** Answers for a person, or the same as JSON for a machine (`--json`). */
  answer: (value: unknown, lines: string[]) => void;
  /** How far long work is; only a person is told. */
  progress: (label: string, done: number, total: number) => void;
}>;

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads what follows the command's words; a mistake is told with the right way to write it. */
export function readArguments<O extends Options>(
  args: string[],
  { words, usage }: Pick<Command, 'words' | 'usage'>,
  options: O,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new OperatorError(`${why}. Tulis: ./sambung ${words} ${usage}`, { cause });
  }
}

/** For a command that takes exactly these words after its name. */
export function requireWords(given: string[], count: number, command: Command): string[] {
  if (given.length === count) return given;
  throw new OperatorError(`Tulis: ./sambung ${command.words} ${command.usage}`);
}
