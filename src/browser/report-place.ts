type PickMap = {
  openMap: (
    box: HTMLElement,
    options: { shapes: string; point: string; onPick: (point: string) => void },
  ) => Promise<(point: string) => void>;
};

/** "Use my position" and the map, which is loaded when it is asked for. */
export function startPlace(place: HTMLElement): void {
  const field = place.querySelector<HTMLInputElement>('input[name=point]');
  const word = place.querySelector<HTMLElement>('[data-place-word]');
  const clear = place.querySelector<HTMLElement>('[data-clear-point]');
  const mapButton = place.querySelector<HTMLElement>('[data-open-map]');
  const box = place.querySelector<HTMLElement>('[data-pick-map]');
  if (!field || !word || !box) return;
  let showOnMap: (point: string) => void = () => undefined;

  const mark = (point: string) => {
    field.value = point;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    word.textContent = point === '' ? '' : (place.dataset.marked ?? '');
    if (clear) clear.hidden = point === '';
    showOnMap(point);
  };
  clear?.addEventListener('click', () => mark(''));
  if (clear) clear.hidden = field.value === '';

  place.querySelector('[data-position]')?.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => mark(pointText(coords.latitude, coords.longitude)),
      () => {
        word.textContent = place.dataset.denied ?? '';
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  });

  mapButton?.addEventListener('click', () => void open());
  const open = async () => {
    box.hidden = false;
    mapButton?.setAttribute('hidden', '');
    loadStyle(place.dataset.mapStyle ?? '');
    const map = (await import(place.dataset.map ?? '')) as PickMap;
    showOnMap = await map.openMap(box, {
      shapes: place.dataset.shapes ?? '',
      point: field.value,
      onPick: mark,
    });
  };
}

const pointText = (latitude: number, longitude: number): string =>
  `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

function loadStyle(address: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
