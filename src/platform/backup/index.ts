/** Everything an installation knows, in one folder, and back again. */
export { restoreBackup } from './restore-backup.ts';
export { takeBackup } from './take-backup.ts';
