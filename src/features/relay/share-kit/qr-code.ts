import { create } from 'qrcode';

import type { Block } from './sheet.ts';

/** `grain`: modules are whole multiples of it, so that their edges fall on pixels. */
type Size = { largest: number; grain: number };

/**
 * The link as a QR code, as large as fits. A quarter of it may be stained or torn (level Q): it hangs
 * outdoors. The layout leaves the quiet zone of four modules around it.
 */
export function qrBlock(link: string, { largest, grain }: Size, colour: string): Block {
  const { modules } = create(link, { errorCorrectionLevel: 'Q' });
  const runs = Array.from({ length: modules.size }, (_, y) => runsOf(y, modules)).flat();
  const module = Math.floor(largest / modules.size / grain) * grain;
  return {
    height: modules.size * module,
    marks: [{ kind: 'code', x: 0, y: 0, module, runs, colour }],
  };
}

type Modules = ReturnType<typeof create>['modules'];

function runsOf(y: number, modules: Modules) {
  const runs: { x: number; y: number; length: number }[] = [];
  for (let x = 0; x < modules.size; x++) {
    if (!modules.get(y, x)) continue;
    const last = runs.at(-1);
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, y, length: 1 });
  }
  return runs;
}
