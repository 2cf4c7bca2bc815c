import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

import type { z } from 'zod';

import type { Db } from './db.ts';
import { newId } from './ids.ts';
import type { Secrets } from './secrets.ts';
import { inTransaction, type Services } from './services.ts';

/** One row of the vault: whose content it is. A second sealing takes the place of the first. */
export type VaultPlace = { subjectKind: string; subjectId: string };
type Keys = Pick<Secrets, 'vault' | 'olderVaults'>;
type VaultServices = Pick<Services, 'db' | 'secrets'>;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const BATCH = 200;

/**
 * Keeps content that only an action which writes to the log may open again: encrypted with the
 * installation's newest vault key, and bound to its row, so that moved to another it does not open.
 */
export async function seal(
  tx: VaultServices & Pick<Services, 'now'>,
  { content, ...place }: VaultPlace & { content: unknown },
): Promise<void> {
  const sealed = sealedText(tx.secrets.vault, place, JSON.stringify(content));
  const under = { key_id: keyId(tx.secrets.vault), sealed };
  const at = tx.now();
  await tx.db
    .insertInto('vault')
    .values({
      id: newId(at.getTime()),
      subject_kind: place.subjectKind,
      subject_id: place.subjectId,
      created_at: at,
      ...under,
    })
    .onConflict((row) => row.columns(['subject_kind', 'subject_id']).doUpdateSet(under))
    .execute();
}

/** What was sealed there, or null when nothing was. The caller writes to the log who looked, and why. */
export async function openSealed<Schema extends z.ZodType>(
  tx: VaultServices,
  place: VaultPlace,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const row = await tx.db
    .selectFrom('vault')
    .select(['key_id as keyId', 'sealed'])
    .where('subject_kind', '=', place.subjectKind)
    .where('subject_id', '=', place.subjectId)
    .executeTakeFirst();
  return row ? schema.parse(JSON.parse(openedText(tx.secrets, place, row))) : null;
}

/**
 * Seals every row of the city that lies under an older key anew under the newest one, a few at a
 * time: stopped anywhere, each row opens with the key it names. Gives how many were turned.
 */
export async function rotateVault(services: Services): Promise<number> {
  const newest = keyId(services.secrets.vault);
  let turned = 0;
  for (;;) {
    const count = await inTransaction(services, ({ db }) =>
      sealBatchAnew(db, services.secrets, newest),
    );
    if (count === 0) return turned;
    turned += count;
  }
}

async function sealBatchAnew(db: Db, keys: Keys, newest: string): Promise<number> {
  const rows = await db
    .selectFrom('vault')
    .select(['id', 'subject_kind as subjectKind', 'subject_id as subjectId'])
    .select(['key_id as keyId', 'sealed'])
    .where('key_id', '<>', newest)
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .execute();
  for (const row of rows) {
    await db
      .updateTable('vault')
      .set({ key_id: newest, sealed: sealedText(keys.vault, row, openedText(keys, row, row)) })
      .where('id', '=', row.id)
      .execute();
  }
  return rows.length;
}

/** How many rows of the city lie under another key than the newest. */
export async function countUnderOlderKeys({ db, secrets }: VaultServices): Promise<number> {
  const { count } = await db
    .selectFrom('vault')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('key_id', '<>', keyId(secrets.vault))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A name for a key that says nothing about it. */
const keyId = (key: string): string =>
  createHash('sha256').update(`vault key ${key}`).digest('base64url').slice(0, 12);

function sealedText(key: string, place: VaultPlace, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, Buffer.from(key, 'base64url'), nonce);
  cipher.setAAD(boundTo(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function openedText(
  { vault, olderVaults }: Keys,
  place: VaultPlace,
  row: { keyId: string; sealed: string },
): string {
  const key = [vault, ...olderVaults].find((known) => keyId(known) === row.keyId);
  if (!key) {
    throw new Error(
      `No key ${row.keyId} for the vault: start the program again, or restore secrets.json`,
    );
  }
  const bytes = Buffer.from(row.sealed, 'base64url');
  const decipher = createDecipheriv(
    CIPHER,
    Buffer.from(key, 'base64url'),
    bytes.subarray(0, NONCE_BYTES),
    { authTagLength: TAG_BYTES },
  );
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return `${decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8')}${decipher.final('utf8')}`;
}

const boundTo = ({ subjectKind, subjectId }: VaultPlace): Buffer =>
  Buffer.from(`${subjectKind}:${subjectId}`);
