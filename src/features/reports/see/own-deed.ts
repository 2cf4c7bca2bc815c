/** What a reporter can do, as it stands in the address below the report's own. */
export const OWN_DEEDS = ['lengkapi', 'kuatkan', 'buka-kembali', 'nilai', 'tarik'] as const;
export type OwnDeed = (typeof OWN_DEEDS)[number];

export function ownDeedOf(text: string | undefined): OwnDeed | null {
  return OWN_DEEDS.find((deed) => deed === text) ?? null;
}
