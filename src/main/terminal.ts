import type { Terminal } from './command.ts';

type Streams = { out: NodeJS.WriteStream; err: NodeJS.WriteStream };

/** Answers on standard output; progress on standard error, rewritten in place where a person looks. */
export function createTerminal(
  env: Record<string, string | undefined>,
  isForMachines: boolean,
  { out, err }: Streams,
): Terminal {
  let lastStep = -1;
  return {
    env,
    answer(value, lines) {
      out.write(isForMachines ? `${JSON.stringify(value)}\n` : `${lines.join('\n')}\n`);
    },
    progress(label, done, total) {
      if (isForMachines) return;
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (err.isTTY) {
        err.write(`\r${label} ${percent}% (${done}/${total})${done >= total ? '\n' : ''}`);
        return;
      }
      // In a log every tenth is enough.
      const step = Math.floor(percent / 10);
      if (step <= lastStep) return;
      lastStep = step;
      err.write(`${label} ${percent}% (${done}/${total})\n`);
    },
  };
}
