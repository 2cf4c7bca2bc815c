const PAUSE_MS = 700;

/** While somebody writes: reports that may be the same, and the questions of the chosen category. */
export function startSimilar(place: HTMLElement): void {
  const form = place.querySelector('form');
  const here = place.querySelector<HTMLElement>('[data-similar-place]');
  const questions = place.querySelector<HTMLElement>('[data-questions-place]');
  if (!form || !here) return;
  const text = (name: string) => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };
  let timer = 0;
  let asked = '';

  const look = async () => {
    const query = new URLSearchParams({
      category: text('category'),
      text: text('body').slice(0, 500),
      area: text('area'),
      point: text('point'),
    });
    if (String(query) === asked || !navigator.onLine || text('category') === '') return;
    asked = String(query);
    here.innerHTML = await fragment(`${place.dataset.similar ?? ''}?${query}`);
  };
  const ask = async () => {
    const category = text('category');
    if (!questions || category === '' || !navigator.onLine) return;
    questions.innerHTML = await fragment(
      `${place.dataset.questions ?? ''}?${new URLSearchParams({ kategori: category })}`,
    );
    const field = form.querySelector<HTMLInputElement>('input[name=asked]');
    if (field) field.value = questions.childElementCount > 0 ? category : '';
  };

  form.addEventListener('input', ({ target }) => {
    const name = target instanceof Element ? target.getAttribute('name') : '';
    if (name === 'category') void ask();
    if (!['category', 'body', 'area', 'point'].includes(name ?? '')) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE_MS);
  });
}

/** Part of a page, made by our own server; nothing when it cannot be had. */
async function fragment(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? answer.text() : '';
}
