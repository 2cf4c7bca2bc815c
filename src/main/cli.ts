import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Reading and compiling the sources anew is a third of a start; Node keeps what it made of them
// here, and does without where it cannot write. It must be told before they are imported.
enableCompileCache(join(import.meta.dirname, '../../.tmp/compile-cache'));

const { runCommand } = await import('./run-command.ts');
await runCommand(process.argv.slice(2));
