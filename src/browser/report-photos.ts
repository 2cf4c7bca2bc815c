import { PhotoRefused, sendInPieces } from './tus-upload.ts';

const MOST = 5;
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

type Shown = { item: HTMLElement; word: HTMLElement; file: File | null };

/**
 * Photos are made small on the phone and sent while the rest is written. One that is not sent yet
 * stays in the field, so that it goes with the form, or waits in the outbox.
 */
export function startPhotos(place: HTMLElement): void {
  const field = place.querySelector<HTMLInputElement>('input[type=file][name=photos]');
  const list = place.querySelector<HTMLElement>('[data-kept-photos]');
  if (!field || !list) return;
  const into = list;
  const waiting = new Set<Shown>();
  const fillField = () => {
    const files = new DataTransfer();
    for (const { file } of waiting) if (file) files.items.add(file);
    field.files = files.files;
  };

  field.addEventListener('change', () => {
    const room = MOST - list.children.length;
    const chosen = [...(field.files ?? [])].slice(0, Math.max(0, room));
    field.value = '';
    for (const photo of chosen) void take(photo);
  });

  async function take(photo: File): Promise<void> {
    const file = await reduced(photo);
    const shown = show(into, file, place.dataset, (gone) => {
      waiting.delete(gone);
      fillField();
    });
    waiting.add(shown);
    fillField();
    if (!navigator.onLine) return;
    await send(shown, file);
    fillField();
  }

  async function send(shown: Shown, file: File): Promise<void> {
    try {
      const id = await sendInPieces(file, { address: place.dataset.upload ?? '' });
      if (!id) {
        shown.word.textContent = place.dataset.failed ?? '';
        return;
      }
      waiting.delete(shown);
      shown.item.append(hidden('kept', id));
      shown.word.textContent = place.dataset.done ?? '';
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      waiting.delete(shown);
      shown.word.textContent = error.message;
    }
  }
}

function show(
  list: HTMLElement,
  file: File,
  words: DOMStringMap,
  remove: (shown: Shown) => void,
): Shown {
  const item = document.createElement('li');
  const picture = document.createElement('img');
  picture.src = URL.createObjectURL(file);
  picture.width = picture.height = 96;
  picture.alt = '';
  const word = document.createElement('p');
  word.className = 'hint';
  word.textContent = navigator.onLine ? (words.waiting ?? '') : '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain small';
  button.textContent = words.remove ?? '';
  const shown = { item, word, file };
  button.addEventListener('click', () => {
    item.remove();
    remove(shown);
  });
  item.append(picture, word, button);
  list.append(item);
  return shown;
}

function hidden(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  return field;
}

/** At most 1600 pixels; what the browser cannot draw goes as it is, and the server judges it. */
async function reduced(photo: File): Promise<File> {
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    );
    return small ? new File([small], 'foto.jpg', { type: 'image/jpeg' }) : photo;
  } catch {
    return photo; // a format that this browser does not draw
  }
}
