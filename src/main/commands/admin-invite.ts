import { inviteKeeper } from '#features/groups';
import { OperatorError } from '#platform/errors.ts';
import { type Command, readArguments, requireWords } from '../command.ts';
import { withCity } from '../with-city.ts';

const DAYS = 7;

export const adminInvite: Command = {
  words: 'admin invite',
  usage: '[--city SLUG]',
  summary: 'membuat tautan undangan bagi pengelola sistem yang pertama',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, adminInvite, { city: { type: 'string' } });
    requireWords(positionals, 0, adminInvite);
    const outcome = await withCity(terminal, values.city, (services) =>
      inviteKeeper(services, DAYS),
    );
    if (!outcome.invited) {
      throw new OperatorError(
        'Kota ini belum punya wilayah. Muat dulu: ./sambung import areas BERKAS',
      );
    }
    terminal.answer({ url: outcome.url, expiresAt: outcome.expiresAt }, [
      'Buka tautan ini untuk menjadi pengelola sistem. Berlaku sekali, selama 7 hari:',
      outcome.url,
    ]);
  },
};
