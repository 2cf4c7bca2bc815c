import type { firstLessons as source } from '../id/claim-lessons-first.ts';

export const firstLessons: typeof source = {
  feelings: {
    title: 'Shock, anger, fear: stop first',
    lede: 'False messages hunt for feelings, since who is shocked has no time to think.',
    body: [
      'What makes a message travel is not that it is true but what it makes us feel. Anger, fear, pity and disgust move the finger faster than the mind.',
      'The feeling itself is not wrong. Use it as an alarm: the stronger it is, the more you need ten seconds before you pass anything on.',
    ],
    signs: [
      'Capital letters, many exclamation marks, "SHARE NOW" or "BEWARE".',
      'Somebody plainly evil and somebody plainly a victim.',
      'No place, no date, no name that could be followed up.',
    ],
    questions: [
      {
        ask: 'A message makes you very angry. What is best done first?',
        choices: [
          {
            say: 'Pass it on at once so that others beware',
            why: 'That is what its maker hopes for. If it is false, you help to frighten your neighbours.',
          },
          {
            say: 'Stop for a moment, then look for who said it and when',
            why: 'Ten seconds are enough to see that there is often no source.',
          },
          {
            say: 'Answer the sender with hard words',
            why: 'The sender was mostly fooled as well. Shame makes people cling to what is wrong.',
          },
        ],
      },
      {
        ask: 'Which of these is easiest to check?',
        choices: [
          {
            say: '"Many victims in our town already, take care!!!"',
            why: 'No place, no date, no name. There is nothing to check.',
          },
          {
            say: '"Water works: no water Tuesday 3 March, 8 to 12, in Yosorejo"',
            why: 'Who, when and where are there. You can ask the water works.',
          },
          {
            say: '"An insider says all shops close tomorrow"',
            why: 'An "insider" cannot be asked. Such news cannot be checked.',
          },
        ],
      },
    ],
  },
  prizes: {
    title: 'Prizes, aid and secret codes',
    lede: 'Fraudsters use the name of a bank, a shop or the government to take your money.',
    body: [
      'The pattern is always the same: good news or a threat, a link or a number, and a request. Only the name changes. Today a bank, tomorrow a courier, then government aid.',
      'Banks and offices never ask for a PIN, a password or an OTP code, through nobody and for no reason.',
    ],
    signs: [
      'Little time: "last day today", "your account is blocked in an hour".',
      'An address that looks alike but is not the real one; or an APK file to install.',
      'You are to pay first, or to read out a code sent to your phone.',
    ],
    questions: [
      {
        ask: '"Your parcel is held. Install this app to see why." A file .apk is attached. What do you do?',
        choices: [
          {
            say: 'Install it, since I am waiting for a parcel',
            why: 'Such an app reads your SMS and codes. Your account can be emptied.',
          },
          {
            say: 'Not install it; open the shop app I use to see the parcel',
            why: 'Couriers send no apps by WhatsApp. Look yourself, by a way you know.',
          },
          {
            say: 'Send it to the family and ask them',
            why: 'Do not pass the file on: somebody may tap it by mistake.',
          },
        ],
      },
      {
        ask: 'A bank clerk calls and asks for the code that just came by SMS. What for?',
        choices: [
          {
            say: 'To verify that I own the account',
            why: 'The bank does not need that code from you. It is the key to your account.',
          },
          {
            say: 'To get into my account; the code is the key',
            why: 'Hang up, then call the bank by the number on your card.',
          },
          {
            say: 'To delete a wrong bill',
            why: 'The reasons change, the request is always the same: the code.',
          },
        ],
      },
    ],
  },
  context: {
    title: 'Real picture, false story',
    lede: 'Most often it is not a fake picture but an old one, or one from elsewhere.',
    body: [
      'A photo of a flood five years ago goes round as this morning. A video from abroad gets a new voice and a new caption. The picture is real, the story was put on it.',
      'Look for what does not fit: the language of signs, uniforms, number plates, weather, the sun. Then search for the same picture.',
    ],
    signs: [
      'The caption has no date, or only "just now" and "last night".',
      'The video is cut right before or after what matters.',
      'A blurred picture, as if copied many times.',
    ],
    questions: [
      {
        ask: 'A video of a riot goes round with the caption "Metro tonight". What do you look at first?',
        choices: [
          {
            say: 'Signs, number plates and uniforms in the video',
            why: 'Small things in the background often show the real place and year.',
          },
          {
            say: 'How many people have shared it',
            why: 'Shared by many does not mean true.',
          },
          {
            say: 'Whether the voices sound real',
            why: 'Sound is easily replaced, even on a real video.',
          },
        ],
      },
      {
        ask: 'The same photo appears in news of 2019. What follows?',
        choices: [
          {
            say: 'It has happened again',
            why: 'Perhaps, but this photo does not prove it.',
          },
          {
            say: 'The photo proves nothing about today',
            why: 'An old picture cannot be evidence of something new.',
          },
          {
            say: 'The photo is a fake',
            why: 'The photo is real. The caption is false.',
          },
        ],
      },
    ],
  },
  imposters: {
    title: 'In the name of others',
    lede: 'Letters, accounts and voices are easily copied. The official way is not.',
    body: [
      'A logo can be copied, a signature scanned, a voice made by a machine. So do not judge by looks. Judge by the way it came.',
      'Circulars of the city carry a code that can be checked on the page for letters. A private number that claims to be an official and asks for money is nearly always false.',
    ],
    signs: [
      'A new account, few followers, a name with one letter changed.',
      'An odd letter number, a strange date, an office that has another name now.',
      'A personal request: lend money, buy credit, send personal details.',
    ],
    questions: [
      {
        ask: 'An unknown number with the photo of the lurah asks for money for a sick neighbour. What is best?',
        choices: [
          {
            say: 'Send a little first, it is for the sick',
            why: 'Good will is what fraudsters use.',
          },
          {
            say: 'Ask the kelurahan office by a number I know',
            why: 'A way you chose yourself cannot be imitated.',
          },
          {
            say: 'Ask that number for a photo of an ID card',
            why: 'Photos of ID cards are easy to get and prove nothing.',
          },
        ],
      },
      {
        ask: 'A circular about a school holiday goes round without a code. What does that mean?',
        choices: [
          {
            say: 'It is certainly false',
            why: 'Not certainly. Older letters have no code. Ask or check first.',
          },
          {
            say: 'Not known yet; check the letter or ask the school',
            why: 'To say honestly that one does not know is better than to guess.',
          },
          {
            say: 'It is certainly genuine, it has a letterhead and a stamp',
            why: 'Letterhead and stamp are the easiest to copy.',
          },
        ],
      },
    ],
  },
};
