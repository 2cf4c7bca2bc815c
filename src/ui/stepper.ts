import { html } from 'hono/html';

import type { Messages } from '#messages';
import type { Content, Html } from './html.ts';
import { icon } from './icon.ts';

type Step = { label: string; state: 'done' | 'current' | 'ahead'; note?: Content };

/** Where something stands on its way. */
export function stepper(t: Messages, steps: readonly Step[]): Html {
  return html`<ol class="stepper">${steps.map((step) => stepItem(t, step))}</ol>`;
}

function stepItem(t: Messages, { label, state, note }: Step): Html {
  const inside = html`<span class="step-mark">${state === 'done' ? icon('check') : ''}</span><span class="step-label">${label}<span class="quiet-word"> (${t.ui.step[state]})</span></span>${note ? html`<span class="hint">${note}</span>` : ''}`;
  return state === 'current'
    ? html`<li class="current" aria-current="step">${inside}</li>`
    : html`<li class="${state}">${inside}</li>`;
}
