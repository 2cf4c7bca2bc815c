import type { Language, Messages } from '#messages';

/** What every page knows about the request, and nothing else: views get it from their route. */
export type Frame = {
  t: Messages;
  language: Language;
  city: {
    name: string;
    slug: string;
    /** Hex colour of the city's choice; adjusted until it is readable, see accent.ts. */
    accent?: string | undefined;
    /** What KIM stands for here: *Kelompok* or *Komunitas Informasi Masyarakat*. */
    kimMeaning: string;
  };
  viewer: { name: string; waiting: number; posts: string } | null;
  /** Path and query of this page, to come back to. */
  path: string;
  now: Date;
  timeZone: TimeZone;
  /** Hashed addresses of the stylesheet and the script, see assets.ts. */
  assets: {
    css: string;
    js: string;
    passkey?: string;
    /** For the form of a report: its script, and the map it loads when asked to. */
    report?: string;
    reportStyle?: string;
    /** The sheet of pages that show a message under its verdict. */
    claimStyle?: string;
    map?: string;
    mapStyle?: string;
  };
  demo: { people: readonly { id: string; label: string }[]; current: string | null } | null;
  /** Public address of the city, without a slash at the end. */
  origin: string;
  /** A colour scheme chosen on purpose; otherwise the device decides. */
  scheme?: 'light' | 'dark' | undefined;
};

export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
