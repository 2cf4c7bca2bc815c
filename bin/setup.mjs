// Brings what Sambung needs: the packages of package-lock.json and, with --browser, Chromium for
// the tests. Runs on any Node from 18 on, with nothing installed; `npm run …` calls it first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules/.sambung-setup');

if (Number(process.versions.node.split('.')[0]) < 18) {
  fail(`Node ${process.versions.node} is too old to set up Sambung: install Node 18 or newer.`);
}
installPackages();
if (process.argv.includes('--browser')) findBrowser();

/** `npm ci`, when the packages there are not those of the lock file. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && hasNode()) return;

  const started = Date.now();
  say('Installing packages (npm ci) …');
  // The tools of development check and test Sambung; NODE_ENV=production would leave them out.
  const { NODE_ENV, ...env } = process.env;
  const done = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], env);
  if (done.status !== 0) {
    fail('npm ci failed (see above). Check the network and the room on the disk, then try again.');
  }
  if (!hasNode()) runInstallScript(env);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  say(`Packages installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

/** The pinned Node unpacks itself in an install script, which some npm versions hold back. */
function runInstallScript(env) {
  npm(['rebuild', 'node', 'esbuild', '--loglevel=error'], env);
  if (!hasNode()) {
    fail(
      'The package "node" did not unpack: run  npm rebuild node --foreground-scripts  and try again.',
    );
  }
}

function hasNode() {
  const found = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], {
    encoding: 'utf8',
  });
  return found.status === 0 && found.stdout.startsWith('v24.');
}

function npm(args, env) {
  const options = { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] };
  // Under `npm run`, the npm that called us; its path needs no shell.
  const script = process.env.npm_execpath;
  return script && script.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, options);
}

function findBrowser() {
  if (browser()) return;
  if (process.platform === 'linux' && process.getuid() === 0 && has('apt-get')) {
    say('Installing Chromium for the tests (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    apt(['-qq', 'update']);
    apt(['-qq', '-y', '--no-install-recommends', 'install', 'chromium']);
    if (browser()) return;
  }
  fail(
    'The tests need Chromium: install it (apt-get install chromium) or name it in CHROMIUM=/path.',
  );
}

/** Where Chromium is; test/support/browser.ts looks in the same places. */
function browser() {
  if (process.env.CHROMIUM) {
    if (existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
    fail(`CHROMIUM names ${process.env.CHROMIUM}, and there is no such file.`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return names.find(has) ?? (existsSync(mac) ? mac : undefined);
}

function has(program) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder && existsSync(join(folder, program)));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
