/** What follows the @ of somebody who has no e-mail; nothing is ever sent there. */
const WITHOUT_EMAIL = '@tanpa-email.invalid';

/** "Siti Rahma" → siti.rahma.k7p@tanpa-email.invalid; `code` keeps two Sitis apart. */
export function addressWithoutEmail(name: string, code: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const stem = (words ?? ['anggota']).join('.').slice(0, 30).replace(/\.$/, '');
  return `${stem}.${code}${WITHOUT_EMAIL}`;
}

/** What is typed at the sign-in page: an address, or the name alone. */
export function addressOfLogin(typed: string): string {
  const login = typed.trim().toLowerCase();
  return login.includes('@') ? login : `${login}${WITHOUT_EMAIL}`;
}

/** How the person writes it when signing in. */
export function loginOf(email: string): string {
  return email.endsWith(WITHOUT_EMAIL) ? email.slice(0, -WITHOUT_EMAIL.length) : email;
}

export function hasEmail(email: string): boolean {
  return !email.endsWith('.invalid');
}
