/** The links that work once: the first sign-up of an office, an invitation, a new password. */
export const LINK_KINDS = ["first", "invitation", "reset"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const HOUR = 3_600_000;

/** How long a link works, in milliseconds. A reset is the shortest, since it opens an account that exists. */
export const LINK_LIFE: Readonly<Record<LinkKind, number>> = {
  first: 24 * HOUR,
  invitation: 7 * 24 * HOUR,
  reset: 24 * HOUR,
};

const PAGES: Readonly<Record<LinkKind, string>> = {
  first: "/sign-up",
  invitation: "/invitation",
  reset: "/reset",
};

/** The page of a link below the office's address. The screen of that page reads `token`. */
export const linkPath = (kind: LinkKind, token: string): string =>
  `${PAGES[kind]}?token=${encodeURIComponent(token)}`;
