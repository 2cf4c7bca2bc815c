import { randomUUID } from 'node:crypto';

import type { NewReport } from '#features/reports';

/** A complete anonymous complaint about a drain; a test changes what it is about. */
export function newReport(wish: Partial<NewReport> = {}): NewReport {
  return {
    clientKey: randomUUID(),
    kind: 'complaint',
    category: 'drainase',
    identity: 'anonymous',
    origin: 'web',
    personId: null,
    contact: { name: '', email: '', phone: '' },
    assisted: null,
    title: 'Selokan depan posyandu mampet',
    body: 'Selokan depan posyandu mampet sejak Minggu, air masuk ke halaman.',
    prompts: {},
    answers: {},
    areaCode: '99.01.01.1001',
    rw: 3,
    rt: 2,
    place: 'Depan posyandu',
    latitude: null,
    longitude: null,
    fileIds: [],
    ...wish,
  };
}
