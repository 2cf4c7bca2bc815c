import { type Engine, type Reading, startEngine } from './child.ts';
import { prepared } from './prepare.ts';

/**
 * `busy`: too many wait or the program is about to stop, ask again later.
 * `too_slow`: it took longer than it may; a machine that had much else to do may read it yet.
 * `failed`: no picture, or none the engine survives; asking again changes nothing.
 */
export type ReadOutcome = Reading | 'busy' | 'too_slow' | 'failed';

export type TextReader = {
  /** The words in a picture. An aborted signal answers `busy` and gives up the place in the queue. */
  readText: (picture: Buffer, options?: { signal?: AbortSignal }) => Promise<ReadOutcome>;
  /** The process that reads now, while there is one. */
  pid: () => number | null;
  close: () => void;
};

export type ReaderLimits = {
  /** How many pictures may wait for the one that is being read. */
  waiting: number;
  /** Longest time for one picture, the start of the engine included. */
  limitMs: number;
  /** So long after the last picture the engine is ended and its memory is free. */
  idleMs: number;
};

const LIMITS: ReaderLimits = { waiting: 20, limitMs: 20_000, idleMs: 60_000 };

type Waiting = {
  picture: Buffer;
  signal: AbortSignal | undefined;
  resolve: (outcome: ReadOutcome) => void;
};

/** One picture at a time, the others wait in a queue that is bounded. Nothing runs before it is asked. */
export function createTextReader(limits: Partial<ReaderLimits> = {}): TextReader {
  const { waiting, limitMs, idleMs } = { ...LIMITS, ...limits };
  const queue: Waiting[] = [];
  let engine: Engine | null = null;
  let idle: NodeJS.Timeout | undefined;
  let isWorking = false;
  const closing = new AbortController();

  function stop(): void {
    engine?.kill();
    engine = null;
  }

  async function work(): Promise<void> {
    isWorking = true;
    clearTimeout(idle);
    for (let next = queue.shift(); next; next = queue.shift()) next.resolve(await read(next));
    isWorking = false;
    idle = setTimeout(stop, idleMs).unref();
  }

  async function read({ picture, signal }: Waiting): Promise<ReadOutcome> {
    const ready = await prepared(picture);
    if (!ready) return 'failed';
    const first = await ask(ready, signal);
    // somebody ended the engine: this picture gets a new one, and only one
    const outcome = first === 'died' ? await ask(ready, signal) : first;
    return outcome === 'died' ? 'failed' : outcome;
  }

  async function ask(picture: Buffer, signal?: AbortSignal): Promise<ReadOutcome | 'died'> {
    const unwanted = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
    if (unwanted.aborted) return 'busy';
    if (!engine?.isAlive()) engine = startEngine();
    const outcome = await withinLimits(engine.ask(picture), { limitMs, unwanted });
    if (outcome === 'too_slow' || outcome === 'aborted') stop();
    if (outcome === 'aborted') return 'busy';
    return outcome ?? 'failed';
  }

  return {
    readText(picture, { signal } = {}) {
      if (closing.signal.aborted || queue.length >= waiting) return Promise.resolve('busy');
      return new Promise((resolve) => {
        queue.push({ picture, signal, resolve });
        if (!isWorking) void work();
      });
    },
    pid: () => engine?.pid ?? null,
    close() {
      closing.abort();
      clearTimeout(idle);
      for (const { resolve } of queue.splice(0)) resolve('busy');
      stop();
    },
  };
}

type Bounds = { limitMs: number; unwanted: AbortSignal };

/** What comes first: the answer, the end of the time, or that nobody wants it any more. */
function withinLimits<T>(answer: Promise<T>, { limitMs, unwanted }: Bounds) {
  return new Promise<T | 'too_slow' | 'aborted'>((resolve) => {
    const timer = setTimeout(() => settle('too_slow'), limitMs);
    const onAbort = () => settle('aborted');
    const settle = (outcome: T | 'too_slow' | 'aborted') => {
      clearTimeout(timer);
      unwanted.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    unwanted.addEventListener('abort', onAbort);
    void answer.then(settle);
  });
}
