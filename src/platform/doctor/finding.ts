/** What one look at the installation found. `bad` keeps Sambung from working, `care` will some day. */
export type Finding = { about: string; state: 'good' | 'care' | 'bad'; says: string };

export const good = (about: string, says: string): Finding => ({ about, state: 'good', says });
export const care = (about: string, says: string): Finding => ({ about, state: 'care', says });
export const bad = (about: string, says: string): Finding => ({ about, state: 'bad', says });

/** A look that fails is itself a finding. */
export async function look(about: string, at: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await at();
  } catch (error) {
    return [bad(about, error instanceof Error ? error.message : String(error))];
  }
}
