import { onEveryPage } from './swap.ts';

/**
 * <div data-push="/saya/perangkat" data-key="(VAPID public key)" hidden> with a button and words
 * for each state. The subscription is posted to the address as the field `subscription` (JSON).
 */
export function startPush(): void {
  onEveryPage(() => {
    document.querySelectorAll<HTMLElement>('[data-push]').forEach((place) => void offer(place));
  });
}

async function offer(place: HTMLElement): Promise<void> {
  const word = place.querySelector<HTMLElement>('[role=status]');
  const button = place.querySelector('button');
  const say = (state: string) => {
    if (word) word.textContent = place.dataset[state] ?? '';
  };
  place.hidden = false;
  if (!button || !('PushManager' in window) || !('serviceWorker' in navigator)) {
    if (button) button.hidden = true;
    say('unsupported');
    return;
  }
  const registration = await navigator.serviceWorker.ready;
  const current = await registration.pushManager.getSubscription();
  button.hidden = current !== null;
  say(current ? 'on' : 'off');
  button.onclick = () =>
    void subscribe(place, registration).then((state) => {
      button.hidden = state === 'on';
      say(state);
    });
}

async function subscribe(
  place: HTMLElement,
  registration: ServiceWorkerRegistration,
): Promise<string> {
  if ((await Notification.requestPermission()) !== 'granted') return 'blocked';
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: place.dataset.key ?? '',
  });
  const response = await fetch(place.dataset.push ?? '', {
    method: 'POST',
    body: new URLSearchParams({ subscription: JSON.stringify(subscription) }),
  });
  return response.ok ? 'on' : 'off';
}
