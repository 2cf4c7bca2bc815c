import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { type Chosen, type Lesson, LESSONS } from '../lesson.ts';
import { quizForm } from './quiz-form.ts';

type Props = { lesson: Lesson; chosen: Chosen };

/** One lesson: how it works, by what one knows it, and a try of one's own. */
export function lessonPage(frame: Frame, { lesson, chosen }: Props): Html {
  const t = frame.t.claimLessons;
  const words = t.lessons[lesson.key];
  const place = LESSONS.findIndex(({ key }) => key === lesson.key);
  const isAnswered = chosen.some((one) => one !== null);
  return page(
    frame,
    { title: words.title, description: words.lede, hidden: isAnswered, current: 'claims' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/cek', label: frame.t.claimSee.title },
        { href: '/cek/belajar', label: t.title },
      ]),
      eyebrow: t.number(place + 1, LESSONS.length),
      title: words.title,
      lede: words.lede,
    })}
<div class="prose">${words.body.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
${section({ title: t.signs }, html`<ul class="hints">${words.signs.map((sign) => html`<li>${sign}</li>`)}</ul>`)}
${section({ title: t.quiz, id: 'kuis', lede: t.quizHint }, quizForm(frame, { lesson, chosen }))}
${wayOn(frame, place)}`,
  );
}

function wayOn(frame: Frame, place: number): Html {
  const t = frame.t.claimLessons;
  const next = LESSONS[place + 1];
  return html`<nav class="section buttons" aria-label="${t.title}">${
    next
      ? linkButton(`/cek/belajar/${next.slug}`, `${t.next}: ${t.lessons[next.key].title}`, {
          icon: 'arrow-right',
        })
      : linkButton('/cek', t.toCheck, { icon: 'search' })
  }${linkButton('/cek/belajar', t.all, { tone: 'quiet' })}</nav>`;
}
