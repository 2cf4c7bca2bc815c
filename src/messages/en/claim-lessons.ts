import { firstLessons } from './claim-lessons-first.ts';
import type { claimLessons as source } from '../id/claim-lessons.ts';

export const claimLessons: typeof source = {
  title: 'Learn to spot hoaxes',
  lede: 'Who knows how it works is harder to fool. Two minutes a lesson, no account needed.',
  signs: 'The signs',
  quiz: 'Try it yourself',
  quizHint: 'Answers are not kept and not sent to anybody.',
  answer: 'See the result',
  again: 'Again',
  right: 'Right',
  wrong: 'Not quite',
  unanswered: 'Not answered yet',
  result: (right, all) => `${right} of ${all} right`,
  next: 'Next lesson',
  all: 'All lessons',
  number: (number, all) => `Lesson ${number} of ${all}`,
  toCheck: 'Check a message',

  lessons: {
    ...firstLessons,
    sources: {
      title: 'Who says so?',
      lede: '"From another group" is no source. Look for the first who knew.',
      body: [
        'Every piece of news begins with somebody: who saw, who measured, who decided. That is the first source. All others repeat, and each repetition adds something.',
        'A doctor without a name, "American researchers" and "a friend at the hospital" cannot be asked. A good source can be reached and dares to give its name.',
      ],
      signs: [
        '"Copied from another group", "please spread", "do not let it stop with you".',
        'Long titles without an institution that could be asked.',
        'A link that does not lead to the news it names.',
      ],
      questions: [
        {
          ask: 'Which is the first source for an earthquake?',
          choices: [
            {
              say: 'The neighbourhood group, it is fast',
              why: 'Fast, but it repeats what others say.',
            },
            {
              say: 'BMKG, who measure it',
              why: 'Who measures is the first source, and everybody can read it.',
            },
            {
              say: 'A video of people running out',
              why: 'It shows people in fear, not how strong it was, and may be years old.',
            },
          ],
        },
        {
          ask: '"A doctor at a famous hospital says iced water causes cancer." What is missing?',
          choices: [
            {
              say: 'The name of the doctor and where it was said',
              why: 'Without it nobody can be asked and nothing can be checked.',
            },
            {
              say: 'A photo of the doctor',
              why: 'A photo can be put beside the words of anybody.',
            },
            {
              say: 'How many agree',
              why: 'Truth is not counted by votes.',
            },
          ],
        },
      ],
    },
    numbers: {
      title: 'Numbers that mislead',
      lede: 'Even a true number misleads when what it is compared with is hidden.',
      body: [
        '"Up by 100 percent" sounds grave. From one case to two it means something else. Always ask: from how many, over how long, compared with what.',
        'A chart whose axis does not begin at nought makes a small difference look like a cliff. A headline that asks is often answered "no" by its own text.',
      ],
      signs: [
        'A percentage without the number behind it.',
        'Two places compared that differ much in population.',
        'A headline that does not say what the text says.',
      ],
      questions: [
        {
          ask: '"Dengue up 200 percent in this kelurahan!" Last month 1 case, this month 3. What is right?',
          choices: [
            {
              say: 'The number is true, the impression misleads',
              why: 'From 1 to 3 is 200 percent more. Without the numbers it sounds like an outbreak.',
            },
            {
              say: 'The number is wrong',
              why: 'The sum is right. What it is compared with is hidden.',
            },
            {
              say: 'There must be an outbreak',
              why: 'Three cases call for care but do not show an outbreak.',
            },
          ],
        },
        {
          ask: 'A headline asks "Is iodised salt dangerous?" What do you do?',
          choices: [
            {
              say: 'Share the headline so that people take care',
              why: 'A headline that asks plants doubt without saying anything.',
            },
            {
              say: 'Read the text to its end first',
              why: 'Often the text answers: no.',
            },
            {
              say: 'Stop using salt',
              why: 'Do not change a healthy habit because of a headline.',
            },
          ],
        },
      ],
    },
    family: {
      title: 'To correct without shaming',
      lede: 'False news comes most often from people we love.',
      body: [
        'People pass things on because they care. Corrected before others, they defend themselves. Write to them alone, and begin with their good intention.',
        'Say what is true first, then what was wrong. Never send the false message again without a mark: people remember the message and forget the denial.',
      ],
      signs: [
        'Begin with what is true, not with what is false.',
        'Send the link to the verdict, so that they can read for themselves.',
        'Ask them to correct it in the group themselves. That is trusted more.',
      ],
      questions: [
        {
          ask: 'An uncle sends a hoax to the family group. What is most likely to work?',
          choices: [
            {
              say: 'Write to the group: "Hoax! Do not spread just anything!"',
              why: 'He is ashamed and defends himself. Others dare not ask any more.',
            },
            {
              say: 'Write to him alone, thank him for caring, and send the link to the verdict',
              why: 'He can correct it without losing face, and the group trusts his words.',
            },
            {
              say: 'Say nothing',
              why: 'Silence looks like consent, and the message goes on.',
            },
          ],
        },
        {
          ask: 'You deny a message. What do you write first?',
          choices: [
            {
              say: 'The false message, whole',
              why: 'What is read first is what is remembered.',
            },
            {
              say: 'What is true, in one sentence',
              why: 'The truth first and last; what is false only once, with a mark.',
            },
            {
              say: 'Who spreads it',
              why: 'Pointing at people distracts, and they may have been fooled as well.',
            },
          ],
        },
      ],
    },
  },
};
