import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { type Chosen, countRight, fieldOf, type Lesson, orderOf } from '../lesson.ts';

type Props = { lesson: Lesson; chosen: Chosen };

/** A GET form: the answers stand in the address, the page says what was right and why. */
export function quizForm(frame: Frame, { lesson, chosen }: Props): Html {
  const t = frame.t.claimLessons;
  const { questions } = t.lessons[lesson.key];
  const isAnswered = chosen.some((one) => one !== null);
  const path = `/cek/belajar/${lesson.slug}`;
  const parts = questions.map((question, index) => {
    const choice = chosen[index] ?? null;
    return html`${radioField(frame.t, {
      name: fieldOf(index),
      label: question.ask,
      value: choice === null ? '' : String(choice),
      required: true,
      choices: orderOf(lesson, index).flatMap((place) => {
        const one = question.choices[place];
        return one ? [{ value: String(place), label: one.say }] : [];
      }),
    })}${isAnswered ? verdictOn(frame, { lesson, index, choice }) : ''}`;
  });
  const said = t.result(countRight(lesson, chosen), lesson.right.length);
  return html`${isAnswered ? html`<p role="status"><strong>${said}</strong></p>` : ''}${form(
    { action: `${path}#kuis`, method: 'get', label: t.quiz },
    html`${parts}<div class="buttons">${button(t.answer, { icon: 'check' })}${isAnswered ? linkButton(`${path}#kuis`, t.again, { tone: 'quiet', icon: 'refresh-cw' }) : ''}</div>`,
  )}`;
}

type Answered = { lesson: Lesson; index: number; choice: number | null };

function verdictOn(frame: Frame, { lesson, index, choice }: Answered): Content {
  const t = frame.t.claimLessons;
  if (choice === null) return html`<p class="hint">${t.unanswered}</p>`;
  const isRight = lesson.right[index] === choice;
  const why = t.lessons[lesson.key].questions[index]?.choices[choice]?.why ?? '';
  return notice(
    frame.t,
    { tone: isRight ? 'success' : 'warning', title: isRight ? t.right : t.wrong },
    html`<p>${why}</p>`,
  );
}
