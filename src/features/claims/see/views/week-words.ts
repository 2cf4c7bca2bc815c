import type { Frame } from '#ui/frame.ts';

/** "16 Nov" for the week that begins on 2026-11-16: the day as such, whatever the zone. */
export function weekWords({ language }: Pick<Frame, 'language'>, monday: string): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${monday}T00:00:00Z`));
}
