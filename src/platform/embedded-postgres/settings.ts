import type { Folders } from './folders.ts';

/**
 * For a small machine that answers many short questions at once. Everything an
 * operator may want to tune stays in the cluster's postgresql.conf; only what
 * the supervisor relies on, and these few, are said on the command line.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: '80',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  log_min_messages: 'warning',
  timezone: 'UTC',
};

/** The server's arguments: no TCP, one socket that only the owner reaches. */
export function serverArguments(folders: Folders, extra: Record<string, string>): string[] {
  const settings = {
    ...SETTINGS,
    ...extra,
    listen_addresses: '',
    unix_socket_directories: folders.socket,
    unix_socket_permissions: '0700',
  };
  return [
    '-D',
    folders.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
