import lists from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };

/** On the published list, yet they turn a claim round or ask what it says. */
const MEANT =
  'tidak belum jangan bukan tanpa enggak tak tidaklah jangankan bukanlah siapa berapa kapan mengapa ' +
  'benar salah besar kecil naik turun baru lama dua tiga empat lima ibu kasus masalah';
/** Forwarding phrases, chat words and what an app writes round a message. */
const FORWARDED =
  'forwarded many times diteruskan copas copast sebar sebarkan sebarluaskan viral viralkan share tolong ' +
  'mohon dishare disebarkan assalamualaikum assalamu alaikum alaikumsalam wassalam wr wb wrwb selamat pagi siang ' +
  'sore malam izin ijin sekedar sekadar min admin cek hoaks hoax info informasi sebelah grup wallahualam ' +
  'bismillah semoga bermanfaat aamiin amin terima kasih nih ya yah sih loh lho kok deh dong tuh eh nya si ' +
  'rt rw the of and to in is a an for on at by with from that this it as be are was';

export const STOP_WORDS: ReadonlySet<string> = stopWords();

function stopWords(): Set<string> {
  const all = new Set([...lists.id, ...FORWARDED.split(' ')].flatMap((word) => word.split('-')));
  for (const word of MEANT.split(' ')) all.delete(word);
  return all;
}
