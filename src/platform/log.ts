import { pino } from 'pino';

export type Logger = pino.Logger;
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
export type LogDestination = { write(line: string): void };

/**
 * One JSON line an event. What identifies a person is taken out twice: fields by their
 * name, and the finished line by pattern, because an e-mail address also hides in the
 * message of somebody else's error. A request's log is `log.child({ requestId })`.
 */
export function createLogger(
  level: LogLevel,
  destination: LogDestination = standardOutput(),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: PRIVATE_PATHS, censor: '[hidden]' },
    },
    { write: (line: string) => destination.write(withoutPersonalMarks(line)) },
  );
}

const standardOutput = (): LogDestination => pino.destination({ dest: 1, sync: false });

const PRIVATE_FIELDS = [
  'address',
  'authorization',
  'body',
  'cookie',
  'email',
  'password',
  'phone',
  'secret',
  'token',
];
const PRIVATE_PATHS = PRIVATE_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Every pattern is bounded, so a line of any length is read in linear time. */
const MARKS: [RegExp, string][] = [
  [/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, '[e-mail]'],
  [/(?<![\w.-])(?:\+?62|0)[ -]?8\d{1,3}[ -]?\d{3,4}[ -]?\d{2,5}(?![\w])/g, '[phone]'],
  [/(?<![\w.-])\d{16}(?![\w.])/g, '[number]'],
  [/\b(Bearer|Basic) [\w.~+/=-]{8,}/gi, '$1 [token]'],
  [
    /\b((?:access_|id_|refresh_)?token|code|secret|signature|password)=[^&\s"\\]{4,}/gi,
    '$1=[token]',
  ],
];

/** The line with e-mail addresses, phone and identity numbers, and tokens blotted out. */
export function withoutPersonalMarks(line: string): string {
  return MARKS.reduce((text, [mark, blot]) => text.replace(mark, blot), line);
}
