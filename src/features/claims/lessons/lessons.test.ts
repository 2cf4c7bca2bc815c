import { messagesFor } from '#messages';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import { LESSONS, orderOf } from './lesson.ts';

describe('/cek/belajar', () => {
  test('every lesson opens, in both languages, and has an answer that is right', async ({
    visit,
  }) => {
    const list = await (await visit('/cek/belajar')).text();
    expect(await htmlProblems(list)).toEqual([]);
    for (const lesson of LESSONS) {
      expect(list).toContain(`/cek/belajar/${lesson.slug}`);
      const page = await (await visit(`/cek/belajar/${lesson.slug}`)).text();
      expect(await htmlProblems(page)).toEqual([]);
      for (const language of ['id', 'en'] as const) {
        const { questions } = messagesFor(language).claimLessons.lessons[lesson.key];
        expect(questions).toHaveLength(lesson.right.length);
        for (const { choices } of questions) expect(choices).toHaveLength(3);
      }
    }
  });

  test('the quiz says what was right and why, and keeps what was chosen', async ({ visit }) => {
    const page = await (await visit('/cek/belajar/hadiah-dan-kode?j1=1&j2=0')).text();
    expect(page).toContain('1 dari 2 tepat');
    expect(page).toContain('Kurir tidak mengirim aplikasi');
    expect(page).toMatch(/value="1" id="f-j1-\d"[^>]* checked/);
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('what is no answer is none', async ({ visit }) => {
    const response = await visit('/cek/belajar/kata-siapa?j1=9&j2=<b>');
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('tepat</strong>');
    expect((await visit('/cek/belajar/tidak-ada')).status).toBe(404);
  });

  test('the right answer does not always stand in one place', () => {
    const places = LESSONS.flatMap((lesson) =>
      lesson.right.map((right, question) => orderOf(lesson, question).indexOf(right)),
    );
    for (const place of [0, 1, 2])
      expect(places.filter((one) => one === place).length).toBeGreaterThan(2);
  });
});
