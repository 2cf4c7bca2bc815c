import { answerQuestion, askQuestion, passOnQuestion, setAsideQuestion } from '#features/bulletins';
import { relayEvents as events } from '#features/relay';
import type { Services } from '#platform/services.ts';
import { METRO_PEOPLE } from '../metro/people.ts';
import type { Plan, QuestionPlan } from '../plan.ts';
import { HOUR } from './days.ts';
import type { Story } from './story.ts';
import { questionIdOf, slugOfBulletin } from './story.queries.ts';

/** A guest leaves a first name at most: "Bu Lastri". */
const isKnown = (name: string) => METRO_PEOPLE.some((person) => person.name === name);

type Asked = { plan: Plan; question: QuestionPlan; bulletinId: string };

/** Somebody asks; the office answers, passes it on or sets it aside, or has not come to it yet. */
export function tellQuestion(story: Story, { plan, question, bulletinId }: Asked): void {
  const at = (hours: number) => new Date(plan.out.getTime() + hours * HOUR);
  story.timeline.add(at(question.asked), async (tx) => {
    const asked = await askQuestion(tx, {
      slug: await slugOfBulletin(tx.db, bulletinId),
      body: question.words,
      askerId: isKnown(question.by) ? story.register.person(question.by).personId : null,
      name: question.by,
      email: '',
      via: question.via ? story.register.body(question.via).slug : '',
    });
    if (!asked.ok) throw new Error(`${plan.key}: ${asked.refusal}`);
    const questionId = await questionIdOf(tx.db, asked.code);
    const { passedOn, answer, setAside } = question;
    const add = (hours: number, deed: (later: Services) => Promise<{ ok: boolean }>) =>
      story.timeline.add(at(question.asked + hours), async (later) => {
        const outcome = await deed(later);
        if (!outcome.ok) throw new Error(`${plan.key}: ${JSON.stringify(outcome)}`);
      });
    const owner = story.register.holders(plan.from, 'agency_liaison')[0];
    const actor = owner ?? story.register.person('Nurul Contoh');
    const answerer = passedOn ? story.register.holders(passedOn.to, 'agency_liaison')[0] : actor;
    if (passedOn) {
      const toGroupId = story.register.body(passedOn.to).id;
      const { note } = passedOn;
      add(passedOn.after, (tx) => passOnQuestion(tx, { questionId, actor, toGroupId, note }));
    }
    if (answer && answerer) {
      const words = { questionId, actor: answerer, events, answer: answer.words };
      add(answer.after, (tx) => answerQuestion(tx, words));
    }
    if (setAside) {
      const { reason } = setAside;
      add(setAside.after, (tx) => setAsideQuestion(tx, { questionId, actor, reason }));
    }
  });
}
