import { html } from 'hono/html';

import type { StoredFile } from '#platform/media/index.ts';
import { buttonRow, linkButton, postButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import type { HeadCount } from '../audience-choices.ts';
import type { Bulletin, Refusal } from '../bulletin.ts';
import type { Missing } from '../content.ts';
import type { Hint } from '../plain-language.ts';
import {
  deskBreadcrumb,
  deskStepper,
  hintList,
  reachSection,
  readinessNotice,
  refusalNotice,
} from './desk-parts.ts';
import { preview } from './preview.ts';

export type CheckProps = {
  bulletin: Bulletin;
  issuerName: string;
  files: readonly StoredFile[];
  missing: readonly Missing[];
  hints: readonly Hint[];
  audience: string;
  count: HeadCount;
  maySubmit: boolean;
  mayPublishEmergency: boolean;
  refusal?: Refusal | undefined;
};

/** Second step: the text as residents will see it, what it lacks, whom it reaches; then on to the reviewer. */
export function checkPage(frame: Frame, props: CheckProps): Html {
  const t = frame.t.bulletinDesk;
  const { bulletin, missing, files, issuerName } = props;
  const { id, content } = bulletin;
  return page(
    frame,
    { title: t.checkTitle, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: deskBreadcrumb(frame, { id, title: content.title }), title: t.checkTitle, lede: t.checkLede })}
${deskStepper(frame, 'check')}
${refusalNotice(frame, props.refusal)}
${readinessNotice(frame, missing)}
${preview(frame, { content, issuerName, files })}
${reachSection(frame, props.audience, props.count)}
${hintList(frame, props.hints)}
${steps(frame, props)}
${emergency(frame, props)}`,
  );
}

/** The main button is the one that leads on: to the reviewer, or back to what is missing. */
function steps(frame: Frame, { bulletin: { id }, missing, maySubmit }: CheckProps): Html {
  const t = frame.t.bulletinDesk;
  const isReady = missing.length === 0 && maySubmit;
  const edit = linkButton(`/meja/kabar/${id}`, t.editAgain, {
    tone: isReady ? 'plain' : 'primary',
    icon: 'pencil',
  });
  const submit = postButton(`/meja/kabar/${id}/submit-for-review`, t.submit, { icon: 'send' });
  return isReady ? buttonRow(submit, edit) : buttonRow(edit);
}

function emergency(frame: Frame, { bulletin, missing, mayPublishEmergency }: CheckProps): Content {
  if (!mayPublishEmergency || missing.length > 0) return '';
  const t = frame.t.bulletinDesk;
  return panel(
    html`<p>${t.emergencyNote}</p>${postButton(`/meja/kabar/${bulletin.id}/publish-emergency`, t.publishEmergency, { tone: 'danger', icon: 'siren' })}`,
    { title: frame.t.bulletins.urgencies.emergency },
  );
}
