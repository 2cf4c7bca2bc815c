import { createECDH, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import { newCode, newId } from '#platform/ids.ts';
import { smtpMailer } from '#platform/mail.ts';
import type { Services } from '#platform/services.ts';
import { type ClaimCast, claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { addClaimInterest } from '../interests.queries.ts';
import { askToBeTold } from '../tips/ask-to-be-told.ts';
import { takeTip } from '../tips/take-tip.ts';
import { addEvidence } from '../work/add-evidence.ts';
import { publishVerdict } from '../work/publish-verdict.ts';
import { saveDraft } from '../work/save-draft.ts';
import { secondVerdict } from '../work/second-verdict.ts';
import { submitDraft } from '../work/submit-draft.ts';
import { takeClaim } from '../work/take-claim.ts';
import { triageClaim } from '../work/triage-claim.ts';
import { withdrawVerdict } from '../work/withdraw-verdict.ts';

const WORDS =
  'Sebarkan! Mulai besok air sungai Sekampung beracun karena limbah pabrik kertas, jangan dipakai mandi.';

/** A mail server that takes what it is given. */
async function mailServer() {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'sambung@kota.test' });
  const close = async () => {
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  /** Subjects of the letters to one address. */
  const to = (address: string) =>
    received
      .filter((mail) => JSON.stringify(mail.to).includes(address))
      .map((mail) => mail.subject);
  return { mailer, close, to };
}

/** A push service that counts what it gets. */
async function pushServer() {
  let pushes = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      pushes += 1;
      response.writeHead(201).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/push/1`,
    count: () => pushes,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A browser that follows the claim. */
async function followByPush({ db, now }: Services, claimId: string, endpoint: string) {
  const keys = {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  await db
    .insertInto('subscriptions')
    .values({
      ...{ id: newId(), channel: 'push', address: endpoint, address_keys: keys },
      ...{ about: 'claim', ref: claimId, token: newCode(24) },
      ...{ created_at: now(), confirmed_at: now() },
    })
    .execute();
}

/** The desk does its work; every step has to succeed. */
async function judge(services: Services, cast: ClaimCast, claimId: string): Promise<void> {
  const one = { claimId, actor: cast.finder };
  const weight = {
    ...{ harm: 2 as const, nearness: 2 as const, harmsLife: false, topic: 'health' as const },
    ...{ aboutCity: false, isTemplate: false, title: 'Air sungai Sekampung beracun' },
  };
  const proof = {
    ...{ kind: 'primary' as const, source: 'Dinas Air Contoh', url: '', note: '', fileId: null },
    ...{ quote: 'Semua contoh air memenuhi syarat.', stance: 'against' as const },
  };
  const draft = {
    ...{ verdict: 'false' as const, types: ['fabricated' as const], changeNote: '', advice: '' },
    summary: 'Air sungai diperiksa tiap hari dan tidak beracun.',
    body: 'Hasil uji pagi ini memenuhi syarat.',
    method: 'Kami membaca hasil uji.',
  };
  const agree = { claimId, actor: cast.academic, opinion: 'agree' as const, note: '' };
  const outcomes = [
    await triageClaim(services, { ...one, ...weight }),
    await takeClaim(services, one),
    await addEvidence(services, { ...one, ...proof }),
    await saveDraft(services, { ...one, ...draft }),
    await submitDraft(services, one),
    await secondVerdict(services, agree),
    await publishVerdict(services, { claimId, actor: cast.editor }),
  ];
  expect(outcomes).toEqual(outcomes.map(() => ({ ok: true })));
}

/** A message sent in from the place of the KIM; its claim and its code. */
async function sentIn(services: Services, areaCode: string) {
  const asked = { text: WORDS, origin: 'web' as const, network: '203.0.113.7', areaCode };
  const taken = await takeTip(services, asked);
  if (!taken.ok) throw new Error(taken.refusal);
  const { claim_id: claimId } = await services.db
    .selectFrom('tips')
    .select('claim_id')
    .where('id', '=', taken.tipId)
    .executeTakeFirstOrThrow();
  return { code: taken.code, claimId: claimId! };
}

describe('everybody who asked', () => {
  test('learns of the verdict once: by letter, by push, on the desk of the KIM and under the code', async ({
    services,
    make,
    db,
    visit,
    runJobs,
  }) => {
    const [mail, push] = [await mailServer(), await pushServer()];
    const cast = await claimCastOf(make);
    const { code, claimId } = await sentIn(services, cast.kim.areaCode);
    const given = { ...services, mail: mail.mailer };
    await askToBeTold(given, { code, email: 'penanya@contoh.test', language: 'id' });
    await followByPush(services, claimId, push.endpoint);
    const who = { groupId: cast.kim.id };
    await addClaimInterest(db, { claimId, why: 'kim', who, since: services.now() });

    await judge(services, cast, claimId);
    await runJobs(given);
    await runJobs(given);
    await mail.close();
    await push.close();

    const answered = 'Jawaban cek fakta [SALAH] Air sungai Sekampung beracun';
    expect(mail.to('penanya@contoh.test')).toEqual([answered]);
    expect(push.count()).toBe(1);
    const desk = await db
      .selectFrom('deliveries as d')
      .innerJoin('notices as n', 'n.id', 'd.notice_id')
      .select('n.kind')
      .where('d.channel', '=', 'desk')
      .where('d.person_id', '=', cast.member.personId)
      .where('n.kind', 'in', ['claim_published', 'relay_task_sent'])
      .orderBy('n.kind')
      .execute();
    expect(desk).toEqual([{ kind: 'claim_published' }, { kind: 'relay_task_sent' }]);
    const page = await (await visit(`/cek/pesan/${code}`)).text();
    expect(page).toContain('Air sungai diperiksa tiap hari dan tidak beracun.');
  });

  test('gets no answer that was withdrawn before it was sent', async ({
    services,
    make,
    runJobs,
  }) => {
    const mail = await mailServer();
    const cast = await claimCastOf(make);
    const { code, claimId } = await sentIn(services, cast.kim.areaCode);
    const given = { ...services, mail: mail.mailer };
    await askToBeTold(given, { code, email: 'penanya@contoh.test', language: 'id' });
    await judge(services, cast, claimId);
    // nothing is sent yet: the worker is busy elsewhere
    const reason = 'Sumbernya ternyata keliru.';
    const withdrawn = await withdrawVerdict(services, { claimId, actor: cast.editor, reason });
    expect(withdrawn).toEqual({ ok: true });
    await runJobs(given);
    await mail.close();

    expect(mail.to('penanya@contoh.test')).toHaveLength(1);
    expect(mail.to('penanya@contoh.test')[0]).toMatch(/dicabut/);
    const bulletins = await services.db.selectFrom('bulletins').select('state').execute();
    expect(bulletins).toEqual([]);
  });
});
