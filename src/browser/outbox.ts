import { actionOf } from './enhance.ts';
import {
  allWaiting,
  drop,
  inTurn,
  keep,
  post,
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
  if (target.value) await drop(target.value);
  else await sendWaiting();
  await show();
}

const box = () => document.getElementById('kotak-kirim');

async function show(): Promise<void> {
  const place = box();
  const list = place?.querySelector('ul');
  const title = place?.querySelector('.outbox-title');
  if (!place || !list || !title) return;
  const waiting = await allWaiting();
  place.hidden = waiting.length === 0;
  title.textContent = (place.dataset.waiting ?? '').replace('{n}', String(waiting.length));
  list.replaceChildren(...waiting.map((note) => line(note, place.dataset)));
}

function line({ key, title, refused }: Waiting, words: DOMStringMap): HTMLElement {
  const item = document.createElement('li');
  item.append(`${title}. ${(refused ? words.refused : words.kept) ?? ''} `);
  if (!refused) return item;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain small';
  button.value = key;
  button.textContent = words.discard ?? '';
  item.append(button);
  return item;
}
