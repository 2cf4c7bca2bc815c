import { html } from 'hono/html';

import type { PublicFile } from '#features/bulletins';
import { linkButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { photo } from '#ui/photo.ts';
import { qrCode } from '#ui/qr-code.ts';
import { columns } from '#ui/section.ts';
import { copyText } from '#ui/share.ts';
import { tabs } from '#ui/tabs.ts';
import type { KitLanguage } from '../kit.ts';
import { downloads, whatsAppLink } from './share-step.ts';

export type KitPageProps = {
  code: string;
  link: { title: string; slug: string; state: string; relayerName: string | null };
  source: { link: string };
  languages: readonly KitLanguage[];
  language: KitLanguage;
  whatsapp: string;
  sms: string;
  long: string;
  script: { text: string; seconds: number };
  /** The bulletin's own, to be passed on as they are. */
  pictures: readonly PublicFile[];
};

/** Everything of one relayer's kit, the texts in full. */
export function kitPage(frame: Frame, props: KitPageProps): Html {
  const { kit: t, task } = frame.t.relay;
  const { code, link, source, script } = props;
  return page(
    frame,
    { title: t.title(link.title), hidden: true, current: 'bulletins' },
    html`${pageHead({
      eyebrow: t.eyebrow(link.relayerName ?? frame.city.name),
      title: link.title,
      lede: t.lede,
      meta: html`<p class="meta"><a href="/kabar/${link.slug}">${task.readBulletin}</a></p>`,
    })}${link.state === 'expired' ? notice(frame.t, { tone: 'warning', title: frame.t.relay.link.expired }, t.expired) : ''}${languageTabs(frame, props)}${columns(
      html`${copyText(frame.t, { label: task.whatsapp, text: props.whatsapp, id: 'kit-whatsapp' })}
      <div class="buttons">${linkButton(whatsAppLink(props.whatsapp), task.whatsappOpen, { tone: 'primary', icon: 'send' })}</div>
      <h2>${task.downloads}</h2>${downloads(frame, code, props.language === 'id' ? '' : props.language)}
      ${pictures(frame, props)}
      ${copyText(frame.t, { label: task.sms, text: props.sms, id: 'kit-sms' })}
      ${copyText(frame.t, { label: task.script(script.seconds), text: script.text, id: 'kit-naskah' })}
      ${copyText(frame.t, { label: t.long, text: props.long, id: 'kit-panjang' })}`,
      html`<h2>${t.link}</h2><p><a href="/s/${code}">${source.link}</a></p>${qrCode({ text: source.link, caption: t.qr(source.link) })}`,
    )}`,
  );
}

/** The pictures of the bulletin; that of a message that was judged carries the verdict across it. */
function pictures({ t }: Frame, { pictures: found }: KitPageProps): Content {
  const shown = found.flatMap(({ sizes, alt, width, height }) =>
    width && height ? [photo({ sizes, alt, width, height, caption: alt })] : [],
  );
  return shown.length > 0 ? html`<h2>${t.relay.kit.pictures}</h2>${shown}` : '';
}

function languageTabs(
  { t: { relay } }: Frame,
  { code, languages, language }: KitPageProps,
): Content {
  if (languages.length < 2) return '';
  return tabs(
    relay.kit.language,
    languages.map((one) => ({
      href: one === 'id' ? `/kit/${code}` : `/kit/${code}?bahasa=${one}`,
      label: relay.kit.languages[one],
      current: one === language,
    })),
  );
}

/** Of a withdrawn bulletin nothing is handed out any more. */
export function goneKitPage(frame: Frame, { link }: Pick<KitPageProps, 'link'>): Html {
  return page(
    frame,
    { title: link.title, hidden: true, current: 'bulletins' },
    html`${pageHead({ title: link.title })}${notice(frame.t, { tone: 'problem' }, frame.t.relay.kit.gone)}`,
  );
}
