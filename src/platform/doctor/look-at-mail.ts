import { createTransport } from 'nodemailer';

import type { Config } from '../config.ts';
import { bad, care, type Finding, good } from './finding.ts';

/** Says hello and signs in, without sending anything. */
export async function lookAtMail({ url }: Config['mail']): Promise<Finding[]> {
  const about = 'Surel';
  if (!url) return [care(about, 'SMTP_URL belum diisi; surel disimpan sebagai berkas')];
  const { hostname, port } = new URL(url);
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 5_000,
  });
  try {
    await transport.verify();
    return [good(about, `${hostname} menerima sambungan`)];
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return [bad(about, `${hostname}:${port} menolak (${why}). Periksa SMTP_URL.`)];
  } finally {
    transport.close();
  }
}
