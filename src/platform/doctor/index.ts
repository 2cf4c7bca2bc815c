import type { Config } from '../config.ts';
import { type Finding, look } from './finding.ts';
import { lookAtDatabase } from './look-at-database.ts';
import { lookAtMail } from './look-at-mail.ts';
import {
  lookAtFolder,
  lookAtLanguage,
  lookAtNode,
  lookAtPort,
  lookAtSecrets,
} from './look-at-machine.ts';

export type { Finding } from './finding.ts';

type OpenDatabase = () => Promise<{ url: string; close: () => Promise<void> }>;

/**
 * Looks at all that Sambung stands on, each thing for itself, so that one trouble does
 * not hide the next. What needs a place to write is left out when there is none.
 */
export async function examine(config: Config, openDatabase: OpenDatabase): Promise<Finding[]> {
  const { dataFolder, mail } = config;
  const folder = await look('Folder data', () => lookAtFolder(dataFolder));
  const isWritable = folder.every(({ state }) => state !== 'bad');
  const findings = [
    ...lookAtNode(),
    ...lookAtLanguage(),
    ...folder,
    ...(isWritable ? await look('Rahasia', () => lookAtSecrets(dataFolder)) : []),
  ];
  if (isWritable || config.databaseUrl) {
    findings.push(...(await look('Basis data', () => askDatabase(openDatabase))));
  }
  findings.push(
    ...(await look('Port', () => lookAtPort(config))),
    ...(await look('Surel', () => lookAtMail(mail))),
  );
  return findings;
}

async function askDatabase(openDatabase: OpenDatabase): Promise<Finding[]> {
  const database = await openDatabase();
  try {
    return await lookAtDatabase(database.url);
  } finally {
    await database.close();
  }
}
