import { type CityRecord, listCities, TIME_ZONES } from '#platform/cities.ts';
import { connect } from '#platform/db.ts';
import { OperatorError } from '#platform/errors.ts';
import { addCity, migrateInstallation } from '#platform/migrate/index.ts';
import { type Command, readArguments, requireWords } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const citiesList: Command = {
  words: 'cities list',
  usage: '',
  summary: 'menampilkan kota yang ada',
  run: async (args, terminal) => {
    requireWords(args, 0, citiesList);
    const cities = await withDatabase(terminal, async (url) => {
      await migrateInstallation(url);
      return allCities(url);
    });
    terminal.answer({ cities }, cities.length === 0 ? ['Belum ada kota.'] : cities.map(lineOf));
  },
};

export const citiesAdd: Command = {
  words: 'cities add',
  usage: 'SLUG "NAMA" [--host NAMA_HOST]… [--time-zone Asia/Jakarta]',
  summary: 'menambah kota; yang pertama menjadi kota bawaan',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, citiesAdd, {
      host: { type: 'string', multiple: true },
      'time-zone': { type: 'string', default: TIME_ZONES[0] },
    });
    const [slug = '', name = ''] = requireWords(positionals, 2, citiesAdd);
    const timeZone = timeZoneOf(values['time-zone']);
    await withDatabase(terminal, async (url) => {
      await migrateInstallation(url);
      await addCity(url, { slug, name, timeZone, hosts: values.host ?? [] });
    });
    terminal.answer({ added: slug }, [
      `Kota ${name} ditambahkan. Mulai ulang Sambung bila sedang berjalan.`,
    ]);
  },
};

function timeZoneOf(text: string) {
  const known = TIME_ZONES.find((zone) => zone === text);
  if (known) return known;
  throw new OperatorError(`Zona waktu ${text} tidak dikenal. Pilih ${TIME_ZONES.join(', ')}.`);
}

async function allCities(url: string): Promise<CityRecord[]> {
  const db = connect(url, { schema: 'sambung', max: 1 });
  try {
    return await listCities(db);
  } finally {
    await db.destroy();
  }
}

function lineOf({ slug, name, timeZone, hosts, isDefault }: CityRecord): string {
  const where = hosts.length > 0 ? hosts.join(', ') : 'semua host';
  return `${slug}\t${name}\t${timeZone}\t${where}${isDefault ? '\t(bawaan)' : ''}`;
}
