/** Where to go after signing in: a path of ours, never another server ("//evil", "/\evil"). */
export function safePath(asked: string | undefined, otherwise = '/meja'): string {
  return asked !== undefined && /^\/(?![/\\])[^\s\\]{0,500}$/.test(asked) ? asked : otherwise;
}
