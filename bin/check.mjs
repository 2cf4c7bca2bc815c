// Everything `npm test` checks, cheapest first: `node bin/check.mjs`, or some of it by name
// (`node bin/check.mjs lint unit`). The whole output of a step is in .tmp/check/<step>.log.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const logs = join(root, '.tmp/check');
const LEAST_MODULES = 50;
const SHOWN_LINES = 40;

/** Checks that need nothing running, two at a time. */
const STATIC = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'boundaries',
    command: ['depcruise', 'src', 'demo', '--config', '.dependency-cruiser.cjs'],
    verdict: cruisedEnough,
  },
  { name: 'dead-code', command: ['knip'] },
];

/** Tests, one project after the other: they measure time and share two cores. */
const TESTS = ['unit', 'processes', 'journeys'].map((name) => ({
  name,
  command: [
    ...['vitest', 'run', '--project', name, '--reporter', 'default', '--reporter', 'json'],
    ...['--outputFile.json', join(logs, `${name}.json`)],
  ],
  verdict: testsRan,
}));

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);

rmSync(logs, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });
const results = await inPairs(STATIC.filter(isWanted));
for (const step of TESTS.filter(isWanted)) results.push(await run(step));

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function inPairs(steps) {
  const waiting = [...steps];
  const done = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await run(step));
  };
  await Promise.all([lane(), lane()]);
  return done;
}

async function run({ name, command, verdict = exitStatus }) {
  const started = Date.now();
  const { status, output } = await spawned(name, command);
  const result = verdict({ name, status, output });
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  const word = result.failed === 0 ? (result.told ?? 'ok') : `FAILED ${result.told ?? ''}`;
  console.log(`${name.padEnd(11)} ${seconds} s  ${word}`);
  if (result.failed > 0) {
    const lines = output.trimEnd().split('\n').slice(-SHOWN_LINES);
    console.log(lines.map((line) => `    ${line}`).join('\n'));
    console.log(`    (all of it: .tmp/check/${name}.log)`);
  }
  return result;
}

function spawned(name, [program, ...args]) {
  const bin = join(root, 'node_modules/.bin');
  const { NODE_ENV, ...env } = process.env;
  const child = spawn(join(bin, program), args, {
    cwd: root,
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ''}`, NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(join(logs, `${name}.log`));
  let output = '';
  const keep = (part) => {
    log.write(part);
    output += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ status: 1, output: String(error) }));
    child.once('close', (status) => {
      log.end();
      resolve({ status, output });
    });
  });
}

function exitStatus({ status }) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A cruiser that cannot read the sources finds nothing wrong with them. */
function cruisedEnough({ status, output }) {
  const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  const told = `${modules} modules`;
  return status === 0 && modules >= LEAST_MODULES
    ? { passed: 1, failed: 0, told }
    : { passed: 0, failed: 1, told };
}

/** Counts tests; a run that broke down, or that ran none, is one failure more. */
function testsRan({ name, status }) {
  let passed = 0;
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(join(logs, `${name}.json`), 'utf8'));
    passed = report.numPassedTests;
    failed = report.numFailedTests;
  } catch {
    // No report was written: told below as a failure.
  }
  if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
  return { passed, failed, told: `${passed} passed${failed ? `, ${failed} failed` : ''}` };
}
