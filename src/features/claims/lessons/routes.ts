import { Hono } from 'hono';

import { NotFound } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import { chosenOf, LESSONS } from './lesson.ts';
import { lessonPage } from './views/lesson-page.ts';
import { lessonsPage } from './views/lessons-page.ts';

/** `/cek/belajar`: lessons that work without scripts and keep nothing. */
export function lessonRoutes() {
  const routes = new Hono<Env>();

  routes.get('/cek/belajar', (c) => {
    c.set('tags', ['settings']);
    return c.html(lessonsPage(c.get('frame')));
  });

  routes.get('/cek/belajar/:lesson{[a-z-]{1,40}}', (c) => {
    const slug = c.req.param('lesson');
    const lesson = LESSONS.find((one) => one.slug === slug);
    if (!lesson) throw new NotFound('lesson');
    c.set('tags', ['settings']);
    const chosen = chosenOf(lesson, (name) => c.req.query(name));
    return c.html(lessonPage(c.get('frame'), { lesson, chosen }));
  });

  return routes;
}
