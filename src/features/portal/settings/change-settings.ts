import type { Actor } from '#features/accounts';
import { type Rule, saveRule } from '#platform/clock.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { isSetting, saveSetting, type SettingKey } from '#platform/settings.ts';

export type CitySettings = {
  city_display_name: string;
  accent_colour: string;
  kim_meaning: 'Kelompok' | 'Komunitas';
  from: string;
  until: string;
};

type SettingsField = keyof CitySettings;

/** Keeps all of them or none; gives the fields whose value has not its form. */
export async function changeSettings(
  services: Services,
  actor: Actor,
  { from, until, ...plain }: CitySettings,
): Promise<SettingsField[]> {
  const values = { ...plain, office_hours: { from, until } };
  const wrong = SETTING_KEYS.filter((key) => !isSetting(key, values[key]));
  if (wrong.length > 0) return wrong.map((key) => (key === 'office_hours' ? 'until' : key));

  await inTransaction(services, async (tx) => {
    for (const key of SETTING_KEYS) await saveSetting(tx.db, key, values[key], tx.now());
    await log(tx, actor, 'city', values);
    await invalidate(tx, ['settings']);
  });
  return [];
}

const SETTING_KEYS = [
  'city_display_name',
  'accent_colour',
  'kim_meaning',
  'office_hours',
] as const satisfies readonly SettingKey[];

/** A new value from a day on; what held before stays, so that old deadlines stay explained. */
export function changeRule(services: Services, actor: Actor, rule: Rule): Promise<void> {
  return inTransaction(services, async (tx) => {
    await saveRule(tx.db, rule, tx.now());
    await log(tx, actor, rule.key, { ...rule });
  });
}

function log(tx: Services, actor: Actor, subjectId: string, body: Record<string, unknown>) {
  return writeLedger(tx, {
    act: 'settings.changed',
    subjectKind: 'settings',
    subjectId,
    actorPost: actor.posts[0]?.post ?? '',
    body,
  });
}
