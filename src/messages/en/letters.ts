import type { letters as source } from '../id/letters.ts';

export const letters: typeof source = {
  check: 'Check a message',
  title: 'Check an official letter',
  lede: 'Got a circular or a regulation and not sure it is real? Type its code or its number.',
  field: 'Code or number of the letter',
  fieldHint:
    'For instance 7Q2K-9XM4-T1C or 480/131/SE/2026. Capitals, dots and spaces make no difference.',
  send: 'Check the letter',
  how: 'How to check',
  howSteps: [
    'Look for the code of eleven signs at the foot of the letter, or scan its QR code.',
    'No code? Type the number of the letter as it is written.',
    'Compare number, date, issuer and subject. A genuine code can be copied onto a forged letter.',
  ],

  unknown: 'We do not know this letter',
  unknownBody:
    'That does not mean that it is forged. We do not know old letters either, nor letters from elsewhere, nor those not yet published here.',
  mistyped: 'This code is mistyped',
  mistypedBody: 'A sign is wrong or two are exchanged. Check it against the letter.',
  whatToDo: 'What you can do:',
  again: 'Check what you typed, or search by the number of the letter.',
  askKeeper: (name: string, contact: string) =>
    contact === '' ? `Ask ${name}.` : `Ask ${name}: ${contact}.`,
  askIssuer: 'Ask the office named on the letter.',
  asClaim: 'Send a photo of it to Check a message. We look into it and tell you.',
  toCheck: 'Send to Check a message',
  several: (count: number) => `${count} letters have this number`,
  severalLede:
    'Each office counts its own letters. Choose the one whose issuer is the same as on yours.',

  standings: {
    genuine: 'This letter is genuine and in force',
    not_yet: 'This letter is genuine, but not yet in force',
    corrected: 'This letter is genuine, but its text has been corrected',
    replaced: 'This letter is genuine, but has been replaced',
    expired: 'This letter is genuine, but no longer in force',
    withdrawn: 'This letter has been withdrawn',
  },
  genuineBody: (issuer: string) =>
    `Published by ${issuer}. Compare it with the letter in your hand.`,
  notYetBody: (day: string) => `In force from ${day}.`,
  correctedBody: (day: string, note: string) =>
    `Corrected ${day}. What changed: ${note} Letters printed before that carry the old text.`,
  expiredBody: (day: string) => `In force until ${day}. Its text is kept as an archive.`,
  withdrawnBody: (day: string) =>
    `Withdrawn ${day}. Do not use it and do not pass it on. The reason:`,
  replacedBody: 'What holds now:',
  toReplacement: 'See the letter that took its place',
  read: 'Read it',

  layBeside: 'Compare with your letter',
  layBesideLede:
    'If anything differs, do not trust the letter in your hand: a genuine code can be copied onto a forged letter.',
  number: 'Number',
  date: 'Date of the letter',
  issuer: 'Issuer',
  subject: 'Subject',
  published: 'Published here',
  validUntil: 'In force until',
  version: 'Text no.',
  code: 'Letter code',
  notGiven: 'not given',
  files: 'Files of the letter',
  filesLede: 'To download. The fingerprints are the same only if every byte is.',

  compare: 'Compare a file',
  compareLede:
    'Were you sent the letter as a PDF or a picture? We compare it with the published files. Yours is not kept.',
  file: 'File of the letter',
  fileHint: 'PDF or picture, at most 12 MB.',
  compareSend: 'Compare',
  noFile: 'Choose the file of the letter first.',
  fileTooBig: 'This file is larger than 12 MB.',
  fileUnknown: 'This file is not the same as any that we published',
  fileUnknownBody:
    'That does not mean that it is forged: WhatsApp compresses pictures, and a letter scanned again always differs. Search by code or number and compare the contents.',
  sameFile: 'This file is exactly the one that was published',
  sameFileBody: 'The same as the letter’s file to the last byte. SHA-256 fingerprint:',

  another: 'Check another letter',
  different: 'Is yours different? Report it',
};
