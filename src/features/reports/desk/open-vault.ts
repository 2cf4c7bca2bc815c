import { type Actor, can } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { openSealed } from '#platform/vault.ts';
import { actingAs, subjectOf } from '../authority.ts';
import {
  REPORT_IDENTITY,
  REPORT_ORIGINAL,
  SealedIdentity,
  SealedOriginal,
} from '../filing/sealed-report.ts';
import { moveReport } from '../move-report.ts';
import type { Refusal } from '../outcome.ts';
import { lockReport } from '../queries.ts';
import type { Report } from '../report.ts';
import { findReporterAccount } from './reporter-account.queries.ts';
import { type Ground, type Opened, type SealedPart, SHORTEST_REASON } from './reveal.ts';

export type OpenVault = {
  reportId: string;
  actor: Actor;
  part: SealedPart;
  ground: Ground;
  reason: string;
};
export type VaultOpened = { ok: true; opened: Opened } | { ok: false; refusal: Refusal };

/**
 * Opens what only this action opens, and says so: the post and the ground in the public log, the
 * reason in the internal history. Nothing that was opened goes into either, nor into the log of
 * the program. It is written down also when there turns out to be nothing inside.
 */
export function openVault(
  services: Services,
  { reportId, actor, part, ground, reason }: OpenVault,
): Promise<VaultOpened> {
  return inTransaction(services, async (tx) => {
    const report = await lockReport(tx.db, reportId);
    if (!can(actor, 'report.reveal_identity', subjectOf(report))) {
      return { ok: false, refusal: 'not_allowed' };
    }
    if (Array.from(reason.trim()).length < SHORTEST_REASON)
      return { ok: false, refusal: 'no_reason' };

    const by = actingAs(actor, 'report.reveal_identity', report);
    await moveReport(tx, report, { event: 'vault_opened', by, note: reason.trim() });
    await writeLedger(tx, {
      act: `report.${part}_opened`,
      subjectKind: 'report',
      subjectId: report.code,
      actorPost: by.post,
      body: { ground },
    });
    const opened = part === 'identity' ? await identityOf(tx, report) : await wordsOf(tx, report);
    return { ok: true, opened: opened.filter(({ value }) => value !== '') };
  });
}

/** Of a report filed with an account its holder; of all others what was sealed. */
async function identityOf(tx: Services, report: Report): Promise<Opened> {
  const place = { subjectKind: REPORT_IDENTITY, subjectId: report.id };
  const sealed = await openSealed(tx, place, SealedIdentity);
  const account = await findReporterAccount(tx.db, report.id);
  const { name = '', email = '', phone = '' } = { ...account, ...sealed };
  return [
    { name: 'name', value: name },
    { name: 'email', value: email },
    { name: 'phone', value: phone },
  ];
}

async function wordsOf(tx: Services, report: Report): Promise<Opened> {
  const place = { subjectKind: REPORT_ORIGINAL, subjectId: report.id };
  const words = await openSealed(tx, place, SealedOriginal);
  if (!words) return [];
  const more = [...Object.values(words.prompts), ...Object.values(words.answers)].filter(Boolean);
  return [
    { name: 'title', value: words.title },
    { name: 'body', value: [words.body, ...more].join('\n\n') },
    { name: 'place', value: words.place },
  ];
}
