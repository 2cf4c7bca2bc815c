import type { OwnChannel } from './group.ts';

/** Where word is passed on: the channels a KIM has, and those a spread is logged with, in one tap. */
export const SPREAD_CHANNELS = [
  'whatsapp_group',
  'neighbourhood_meeting',
  'arisan_pkk',
  'mosque',
  'posyandu',
  'notice_board',
  'leaflet',
  'door_to_door',
  'loudspeaker',
  'social_media',
  'own_page',
  'other',
] as const;

/** A form has as many rows, whether filled or not. */
export const CHANNEL_ROWS = [1, 2, 3, 4, 5, 6] as const;
const MOST_PEOPLE = 100_000;

type Typed = Readonly<Record<string, string | string[]>>;
type Words = { channelNameMissing: string; audienceWrong: string };

/** Rows without a kind and a name are left out; a row filled by half is told where. */
export function readOwnChannels(
  typed: Typed,
  words: Words,
): { channels: OwnChannel[]; errors: Record<string, string> } {
  const channels: OwnChannel[] = [];
  const errors: Record<string, string> = {};
  for (const row of CHANNEL_ROWS) {
    const cell = (name: string) => String(typed[`${name}_${row}`] ?? '').trim();
    const channel = SPREAD_CHANNELS.find((kind) => kind === cell('channel'));
    const name = cell('channelName').slice(0, 80);
    const audience = cell('audience') === '' ? 0 : Number(cell('audience'));
    if (!channel && name === '') continue;
    if (name === '') errors[`channelName_${row}`] = words.channelNameMissing;
    if (!Number.isInteger(audience) || audience < 0 || audience > MOST_PEOPLE) {
      errors[`audience_${row}`] = words.audienceWrong;
      continue;
    }
    channels.push({ channel: channel ?? 'other', name, audience });
  }
  return { channels, errors };
}

/** The stored channels as the fields of the form have them. */
export function typedChannels(channels: readonly OwnChannel[]): Record<string, string> {
  return Object.fromEntries(
    channels.slice(0, CHANNEL_ROWS.length).flatMap(({ channel, name, audience }, index) => [
      [`channel_${index + 1}`, channel],
      [`channelName_${index + 1}`, name],
      [`audience_${index + 1}`, String(audience)],
    ]),
  );
}
