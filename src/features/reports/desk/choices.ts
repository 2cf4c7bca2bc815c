import { type Area, branches } from '#features/areas';
import type { ChoiceGroup } from '#ui/choice-field.ts';
import type { CategoryChoice } from './choice-rows.ts';
import type { Reach } from './reach.ts';

/** Categories under their headings, in the order of the list. */
export function categoryGroups(categories: readonly CategoryChoice[]): ChoiceGroup[] {
  const sections = Map.groupBy(categories, ({ section }) => section);
  return [...sections].map(([label, members]) => ({
    label,
    choices: members.map(({ code, name }) => ({ value: code, label: name })),
  }));
}

/** Kecamatan with their kelurahan: for an office of one place only that place. */
export function areaGroups(areas: readonly Area[], { open, witness }: Reach): ChoiceGroup[] {
  const held = [...open.areas, ...witness.areas];
  const isNear = (code: string) =>
    open.everywhere ||
    open.groups.length > 0 ||
    held.some((mine) => code === mine || code.startsWith(`${mine}.`));
  return branches(areas)
    .map(({ area, kelurahan }) => ({
      label: area.name,
      choices: [area, ...kelurahan]
        .filter(({ code }) => isNear(code))
        .map(({ code, name }) => ({ value: code, label: name })),
    }))
    .filter(({ choices }) => choices.length > 0);
}
