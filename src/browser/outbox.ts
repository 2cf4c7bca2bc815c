import { actionOf } from './enhance.ts';
import {
  allReceipts,
  allWaiting,
  drop,
  dropReceipt,
  inTurn,
  keep,
  post,
  type Receipt,
  sendWaiting,
  settle,
  type Waiting,
} from './outbox-store.ts';
import { onEveryPage, showAnswer } from './swap.ts';

/**
 * A form with data-outbox is first kept on the phone, then sent: so a note written in a place
 * without signal is not lost when the page is closed.
 */
export async function startOutbox(): Promise<void> {
  if (!('indexedDB' in window) || !('locks' in navigator)) return;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.outbox === undefined) return;
    event.preventDefault();
    stampTime(form);
    void submit(form, event.submitter);
  });
  window.addEventListener('online', () => void sendAndShow());
  box()?.addEventListener('click', ({ target }) => void pressed(target));
  onEveryPage(() => void show());
  if (navigator.onLine) await sendAndShow();
}

/** Fields with data-now take the time of the tap: the note may be sent hours later. */
function stampTime(form: HTMLFormElement): void {
  form.querySelectorAll<HTMLInputElement>('input[data-now]').forEach((field) => {
    field.value = new Date().toISOString();
  });
}

async function submit(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const note: Waiting = {
    key: `${Date.now()}-${crypto.randomUUID()}`,
    action: actionOf(form, submitter),
    title: form.dataset.outbox ?? '',
    fields: [...new FormData(form, submitter)],
    multipart: form.enctype === 'multipart/form-data',
  };
  const isKept = await keep(note).then(
    () => true,
    () => false,
  );
  // a phone without room to keep anything: the browser sends the form as it always would
  if (!isKept) {
    form.submit();
    return;
  }
  const response = await inTurn(() => sendNow(note));
  if (response && response.status < 500) {
    await showAnswer(response);
    return;
  }
  form.reset();
  form.querySelectorAll<HTMLInputElement>('[data-client-id]').forEach((field) => {
    field.value = crypto.randomUUID();
  });
  void askForSync();
  await show();
  box()?.scrollIntoView({ block: 'center' });
}

/** What the server refuses at once is shown at once, in its own words, and does not wait. */
async function sendNow(note: Waiting): Promise<Response | null> {
  const response = await post(note).catch(() => null);
  if (response) await (response.status === 422 ? drop(note.key) : settle(note, response));
  return response;
}

/** Background Sync is in Chromium only, and not in the types of the platform. */
type SyncingRegistration = ServiceWorkerRegistration & {
  sync?: { register: (tag: string) => Promise<void> };
};

/** Where the browser can, the service worker sends even when the page is closed. */
async function askForSync(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration: SyncingRegistration = await navigator.serviceWorker.ready;
  await registration.sync?.register('outbox').catch(() => undefined);
}

async function sendAndShow(): Promise<void> {
  await sendWaiting();
  await show();
}

async function pressed(target: EventTarget | null): Promise<void> {
  if (!(target instanceof HTMLButtonElement)) return;
  const { value, dataset } = target;
  if (dataset.noted !== undefined) await dropReceipt(value);
  else if (dataset.look !== undefined) await lookAt(value);
  else if (value) await drop(value);
  else await sendWaiting();
  await show();
}

/** What the server refused, as the page that says why, with all that was written. */
async function lookAt(key: string): Promise<void> {
  const note = (await allWaiting()).find((waiting) => waiting.key === key);
  if (!note) return;
  const response = await inTurn(() => post(note)).catch(() => null);
  if (!response) return;
  await drop(key);
  await showAnswer(response);
}

const box = () => document.getElementById('kotak-kirim');

async function show(): Promise<void> {
  const place = box();
  const list = place?.querySelector('ul');
  const title = place?.querySelector('.outbox-title');
  if (!place || !list || !title) return;
  const [waiting, receipts] = [await allWaiting(), await allReceipts()];
  place.hidden = waiting.length + receipts.length === 0;
  const words = waiting.length > 0 ? place.dataset.waiting : place.dataset.sent;
  title.textContent = (words ?? '').replace('{n}', String(waiting.length));
  list.replaceChildren(
    ...receipts.map((receipt) => sentLine(receipt, place.dataset)),
    ...waiting.map((note) => line(note, place.dataset)),
  );
  const send = place.querySelector<HTMLElement>('.outbox-send');
  if (send) send.hidden = waiting.length === 0;
}

/** Sent while nobody looked: code and PIN stay here until they are written down. */
function sentLine({ code, pin, title }: Receipt, words: DOMStringMap): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/laporan/${code}`;
  link.textContent = (words.receiptWords ?? '').replace('{code}', code).replace('{pin}', pin);
  item.append(`${title}: `, link, ' ', small(words.noted ?? '', code, 'noted'));
  return item;
}

function small(label: string, value: string, deed: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain small';
  button.value = value;
  button.dataset[deed] = '';
  button.textContent = label;
  return button;
}

function line({ key, title, refused }: Waiting, words: DOMStringMap): HTMLElement {
  const item = document.createElement('li');
  item.append(`${title}. ${(refused ? words.refused : words.kept) ?? ''} `);
  if (!refused) return item;
  item.append(small(words.look ?? '', key, 'look'), ' ', small(words.discard ?? '', key, 'drop'));
  return item;
}
