import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { metaLine } from '#ui/entry-list.ts';
import { facts } from '#ui/facts.ts';
import type { FormState } from '#ui/field.ts';
import { longDate, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { shareButtons } from '#ui/share.ts';
import { tabs } from '#ui/tabs.ts';
import type { VariantLanguage } from '../content.ts';
import type {
  AudienceName,
  PublicAnswer,
  PublicBulletin,
  PublicFile,
  PublicVariant,
} from '../public-bulletin.ts';
import { takesQuestions } from '../question.ts';
import { answers, askForm } from './ask-form.ts';
import { audienceLinks, publicBadge } from './bulletin-entry.ts';
import { attachments, pictures } from './bulletin-files.ts';
import { bulletinHead } from './bulletin-head.ts';
import { letterSection } from './letter-parts.ts';
import { stateNotices } from './state-notices.ts';

export type BulletinPageProps = {
  bulletin: PublicBulletin;
  audience: readonly AudienceName[];
  files: readonly PublicFile[];
  variants: readonly PublicVariant[];
  answers: readonly PublicAnswer[];
  /** The variant that is read; Indonesian when null. */
  language: VariantLanguage | null;
  /** Which KIM passed it on. */
  passedOn: Content;
  /** Path of the picture that stands for the bulletin where it is shared. */
  card: string | null;
  via: string;
  ask?: FormState;
};

export function bulletinPage(frame: Frame, props: BulletinPageProps): Html {
  const { bulletin } = props;
  const isWithdrawn = bulletin.state === 'withdrawn';
  return page(
    frame,
    {
      title: bulletin.title,
      description: isWithdrawn ? frame.t.bulletins.withdrawnTitle : bulletin.summary,
      canonical: `/kabar/${bulletin.slug}`,
      head: bulletinHead(frame, props),
      hidden: isWithdrawn,
      current: 'bulletins',
    },
    html`<article class="bulletin">${isWithdrawn ? withdrawn(frame, props) : whole(frame, props)}</article>`,
  );
}

/** Of a withdrawn bulletin only that it was, and why. */
function withdrawn(frame: Frame, props: BulletinPageProps): Html {
  return html`${head(frame, props, props.bulletin.title, '')}${stateNotices(frame, props.bulletin)}`;
}

function whole(frame: Frame, props: BulletinPageProps): Html {
  const { bulletin, files } = props;
  const t = frame.t.bulletins;
  const variant = props.variants.find((one) => one.language === props.language);
  const text = variant ?? bulletin;
  const address = `${frame.origin}/kabar/${bulletin.slug}`;
  const spoken = (words: string): Content =>
    variant ? html`<span lang="${variant.language}">${words}</span>` : words;
  const body = html`<div class="bulletin-body" lang="${variant?.language ?? 'id'}">${markdown(text.body)}</div>`;
  return html`${head(frame, props, spoken(text.title), spoken(text.summary))}
${languageTabs(frame, props)}
${stateNotices(frame, bulletin)}
${section({ title: t.facts, id: 'pokok' }, whoWhenWhere(frame, bulletin))}
${text.body ? body : ''}
${pictures(files)}
${attachments(frame, files)}
${letterSection(frame, bulletin)}
${imprint(frame, props)}
${section({ title: t.share, id: 'bagikan' }, shareButtons(frame.t, { text: `*${bulletin.title}*\n\n${bulletin.summary}`, url: address }))}
${answers(frame, props.answers)}
${props.passedOn}
${takesQuestions(bulletin) ? askForm(frame, { bulletin, via: props.via, form: props.ask }) : ''}`;
}

function head(
  frame: Frame,
  { bulletin }: BulletinPageProps,
  title: Content,
  summary: Content,
): Html {
  const t = frame.t.bulletins;
  return pageHead({
    breadcrumb: breadcrumb(frame.t, [{ href: '/kabar', label: t.title }]),
    eyebrow: `${t.kinds[bulletin.kind]} · ${bulletin.issuerName}`,
    title,
    lede: summary,
    meta: metaLine(
      [
        html`${t.publishedOn} ${timeTag(frame, bulletin.publishedAt, 'long')}`,
        bulletin.changedAt > bulletin.publishedAt
          ? html`${t.changedOn} ${timeTag(frame, bulletin.changedAt, 'shortTime')}`
          : '',
      ],
      publicBadge(frame, bulletin),
    ),
  });
}

function languageTabs(frame: Frame, { bulletin, variants, language }: BulletinPageProps): Content {
  if (variants.length === 0) return '';
  const t = frame.t.bulletins;
  const path = `/kabar/${bulletin.slug}`;
  return tabs(t.readIn, [
    { href: path, label: t.languages.id, current: language === null },
    ...variants.map((one) => ({
      href: `${path}?bahasa=${one.language}`,
      label: t.languages[one.language],
      current: one.language === language,
    })),
  ]);
}

function whoWhenWhere(frame: Frame, bulletin: PublicBulletin): Html {
  const t = frame.t.bulletins.parts;
  return facts([
    [t.who, bulletin.who],
    [t.happensWhen, bulletin.happensWhen],
    [t.happensWhere, bulletin.happensWhere],
    [
      bulletin.kind === 'clarification' ? t.advice : t.how,
      bulletin.how === '' ? '' : markdown(bulletin.how),
    ],
  ]);
}

/** Who says so, to whom, until when: what makes a bulletin more than a rumour. */
function imprint(frame: Frame, { bulletin, audience }: BulletinPageProps): Html {
  const t = frame.t.bulletins;
  const issuer = html`<a href="/kim/${bulletin.issuerSlug}">${bulletin.issuerName}</a>`;
  const list = facts([
    [t.issuer, bulletin.issuerKind === 'kim' ? issuer : bulletin.issuerName],
    [t.parts.contact, bulletin.contact],
    [t.parts.source, bulletin.source],
    [t.validity, validity(frame, bulletin)],
    [t.audience, audience.length > 0 ? audienceLinks(frame, audience) : ''],
    [t.dimension, bulletin.dimension ? t.dimensions[bulletin.dimension] : ''],
    [t.topics, bulletin.topics.length > 0 ? topicLinks(bulletin.topics) : ''],
  ]);
  const older =
    bulletin.version > 1
      ? linkButton(`/kabar/${bulletin.slug}/versi/${bulletin.version - 1}`, t.earlierVersions, {
          tone: 'quiet',
          icon: 'history',
        })
      : '';
  return html`<footer class="imprint">${list}${older}</footer>`;
}

function topicLinks(topics: readonly string[]): Content {
  return topics.map((topic, index) => [index > 0 ? ', ' : '', topicLink(topic)]);
}

function topicLink(topic: string): Html {
  const address = `/kabar?topik=${encodeURIComponent(topic)}`;
  return html`<a href="${address}">${topic}</a>`;
}

export function validity(
  frame: Frame,
  { validFrom, validUntil }: Pick<PublicBulletin, 'validFrom' | 'validUntil'>,
): string {
  const t = frame.t.bulletins;
  if (!validUntil) return '';
  const until = longDate(frame, validUntil);
  const from = validFrom ? longDate(frame, validFrom) : null;
  if (from === until) return t.validOn(until);
  return from ? t.validBetween(from, until) : t.validUntil(until);
}
