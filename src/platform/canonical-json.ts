/**
 * One text for one value, after RFC 8785: names in order of their UTF-16 units, no spaces,
 * numbers and strings as ECMAScript writes them. What JSON cannot say (undefined, functions)
 * is left out first, dates become text, exactly as a jsonb column would give them back.
 */
export function canonicalJson(value: unknown): string {
  return write(JSON.parse(JSON.stringify(value)));
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`);
  return `{${members.join(',')}}`;
}
