import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { listed, number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { pushOffer } from '#ui/push-offer.ts';
import { section } from '#ui/section.ts';
import { shareButtons } from '#ui/share.ts';
import { textField } from '#ui/text-field.ts';
import type { PublicClaim, Surroundings } from '../published-claim.ts';

/** Where it goes round, since when, how often it was asked. */
export function whereItGoes(
  frame: Frame,
  claim: PublicClaim,
  { channels, areas }: Pick<Surroundings, 'channels' | 'areas'>,
): Html {
  const t = frame.t.claimSee.verdict;
  const words = frame.t.claims;
  const places = areas.map(
    ({ name, slug }, index) => html`${index > 0 ? ', ' : ''}<a href="/wilayah/${slug}">${name}</a>`,
  );
  const list = facts([
    [t.firstSeen, timeTag(frame, claim.firstSeenAt, 'short')],
    [t.asked, claim.asked > 0 && t.askedValue(number(frame, claim.asked))],
    [t.areas, places.length > 0 && html`${places}`],
    [
      t.channels,
      listed(
        frame,
        channels.map(({ channel }) => words.channels[channel]),
      ),
    ],
    [t.topic, words.topics[claim.topic]],
    [
      t.types,
      listed(
        frame,
        claim.types.map((type) => words.types[type]),
      ),
    ],
    [t.code, html`<span class="report-code">${claim.code}</span>`],
  ]);
  const hint = places.length > 0 ? html`<p class="hint">${t.areasHint}</p>` : '';
  return section({ title: t.where, id: 'beredar' }, html`${list}${hint}`);
}

/** Who wrote it, who read it again, who published it: by post and body, never by name. */
export function judgesPart(frame: Frame, claim: PublicClaim): Html {
  const t = frame.t.claimSee.verdict;
  const said = (post: string, body: string | null) =>
    body === null ? '' : t.postOf(postWords(frame, post), body);
  return section(
    { title: t.judges, id: 'pemutus' },
    html`${facts([
      [t.drafted, said(claim.draftedPost, claim.draftedBody)],
      [t.seconded, said(claim.secondPost, claim.secondBody)],
      [t.published, postWords(frame, claim.publishedPost)],
      [t.publishedOn, timeTag(frame, claim.firstPublishedAt)],
      [t.correctedOn, claim.version > 1 && timeTag(frame, claim.publishedAt)],
    ])}${claim.label === 'verdict' ? html`<p class="hint">${frame.t.claims.labelHints.verdict}.</p>` : ''}`,
  );
}

/** `fact_verifier@kampus-contoh` as "Verifikator fakta". */
function postWords({ t }: Frame, held: string): string {
  const posts: Record<string, string> = t.accounts.posts;
  const [post = ''] = held.split('@');
  return posts[post] ?? '';
}

/** The two ways to be told of what comes next. */
export function followPart(
  frame: Frame,
  { claimId, vapidKey, lede }: { claimId: string; vapidKey: string; lede: string },
): Html {
  const t = frame.t.claimSee.verdict;
  const what = `claim:${claimId}`;
  return section(
    { title: t.follow, id: 'ikuti', lede },
    html`${form(
      { action: '/ikuti', label: t.followByMail },
      html`${hiddenField('what', what)}${textField(frame.t, {
        name: 'email',
        type: 'email',
        label: frame.t.common.email,
        autocomplete: 'email',
        required: true,
      })}<div class="buttons">${button(t.followByMail, { tone: 'plain', icon: 'mail' })}</div>`,
    )}
${pushOffer(frame.t, { action: `/ikuti/perangkat?apa=${what}`, key: vapidKey, label: t.followByPush })}`,
  );
}

/** Never the false words without the verdict before them. */
export function sharePart(frame: Frame, claim: PublicClaim): Html {
  const t = frame.t.claimSee.verdict;
  const text = t.shareText(frame.t.claims.verdicts[claim.verdict], claim.title, claim.summary);
  const bulletin = claim.bulletinSlug
    ? html`<p><a href="/kabar/${claim.bulletinSlug}">${t.bulletin}</a></p>`
    : '';
  return section(
    { title: t.share, id: 'bagikan' },
    html`${shareButtons(frame.t, { text, url: `${frame.origin}/cek/${claim.slug}` })}${bulletin}`,
  );
}

export function objectPart(frame: Frame, { slug }: { slug: string }): Html {
  const t = frame.t.claimSee.verdict;
  return section(
    { title: t.object, id: 'keberatan', lede: t.objectLede },
    html`<div class="buttons">${linkButton(`/cek/${slug}/keberatan`, t.objectLink)}</div>`,
  );
}

export function deskPart(frame: Frame, claimId: string | null): Content {
  if (claimId === null) return '';
  const t = frame.t.claimSee.verdict;
  return html`<div class="buttons">${linkButton(`/meja/cek/${claimId}`, t.desk, { icon: 'inbox' })}</div>`;
}
