/**
 * What waits on this phone to be sent, in IndexedDB. Used by the page and by the service worker;
 * one of them at a time sends, held apart by a lock. The server keeps each note once by the id
 * the note itself carries, so a note whose answer got lost may be sent again.
 */
export type Waiting = {
  key: string;
  action: string;
  /** What it is, in the words of its form. */
  title: string;
  fields: [name: string, value: string | File][];
  multipart: boolean;
  /** Set when the server did not take it: it waits for the writer, not for a connection. */
  refused?: boolean;
};

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('sambung', 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) request.result.createObjectStore('outbox', { keyPath: 'key' });
      if (oldVersion < 2) request.result.createObjectStore('receipts', { keyPath: 'code' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
  name: 'outbox' | 'receipts' = 'outbox',
): Promise<T> {
  const db = await open();
  return new Promise<T>((resolve, reject) => {
    const transaction = db.transaction(name, mode);
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () =>
      reject(transaction.error ?? new Error('IndexedDB'));
  }).finally(() => db.close());
}

export const keep = (note: Waiting) => run('readwrite', (store) => store.put(note));
export const drop = (key: string) => run('readwrite', (store) => store.delete(key));

export async function allWaiting(): Promise<Waiting[]> {
  const rows = await run<unknown[]>('readonly', (store) => store.getAll());
  return rows.filter(isWaiting);
}

function isWaiting(row: unknown): row is Waiting {
  return row instanceof Object && 'key' in row && 'action' in row && 'fields' in row;
}

/** Sends what waits, oldest first; stops quietly when the connection is gone again. */
export function sendWaiting(): Promise<void> {
  return inTurn(async () => {
    for (const note of await allWaiting()) {
      if (note.refused) continue;
      const response = await post(note, { 'x-sent-later': '1' }).catch(() => null);
      if (!response) return;
      await keepReceipt(note, response.clone());
      await settle(note, response);
    }
  });
}

/** What the answer to something sent later was: nobody looked at the page that said it. */
export type Receipt = { code: string; pin: string; title: string };

/** A page with data-receipt shows a code and PIN once; they are kept until somebody wrote them down. */
async function keepReceipt({ title }: Waiting, response: Response): Promise<void> {
  if (!response.ok || !response.redirected) return;
  const text = await response.text();
  const code = /data-receipt="(\w+)"/.exec(text)?.[1];
  const pin = /data-pin="(\d+)"/.exec(text)?.[1];
  if (code && pin) await run('readwrite', (store) => store.put({ code, pin, title }), 'receipts');
}

export async function allReceipts(): Promise<Receipt[]> {
  const rows = await run<unknown[]>('readonly', (store) => store.getAll(), 'receipts');
  return rows.filter(isReceipt);
}

export const dropReceipt = (code: string) =>
  run('readwrite', (store) => store.delete(code), 'receipts');

function isReceipt(row: unknown): row is Receipt {
  return row instanceof Object && 'code' in row && 'pin' in row;
}

/** One sender at a time, over all tabs and the service worker. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('sambung-outbox', work);
}

/** Sends one note; the caller looks at the answer, this settles whether it still waits. */
export async function settle(note: Waiting, response: Response): Promise<void> {
  const askedToSignIn = response.redirected && new URL(response.url).pathname.startsWith('/masuk');
  if (response.ok && !askedToSignIn) await drop(note.key);
  else if (!askedToSignIn && response.status < 500 && response.status !== 429)
    await keep({ ...note, refused: true });
}

/** `headers` tell the server that nobody waits for the answer, so that it asks nothing back. */
export function post(
  { action, fields, multipart }: Waiting,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === 'string') body.append(name, value);
    else if (body instanceof FormData) body.append(name, value);
  }
  return fetch(action, { method: 'POST', body, headers });
}
