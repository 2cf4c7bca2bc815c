import { onEveryPage } from './swap.ts';

type ReportMap = {
  openReports: (box: HTMLElement, addresses: { shapes: string; reports: string }) => Promise<void>;
};

/** Offers the map that can be moved, and loads it when somebody asks for it. */
export function startLiveMap(): void {
  onEveryPage(() => {
    const box = document.querySelector<HTMLElement>('[data-live-map]');
    const button = box?.querySelector('button');
    if (!box || !button) return;
    box.hidden = false;
    button.addEventListener('click', () => {
      button.remove();
      void open(box);
    });
  });
}

async function open(box: HTMLElement): Promise<void> {
  const { map = '', styles = '', shapes = '', reports = '' } = box.dataset;
  for (const address of styles.split(' ')) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  }
  const { openReports } = (await import(map)) as ReportMap;
  await openReports(box, { shapes, reports });
}
