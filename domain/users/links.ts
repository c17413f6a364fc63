/** The kinds of one-time links: first sign-up, invitation, password reset. */
export const LINK_KINDS = ["first", "invitation", "reset"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const HOUR = 3_600_000;

/** The lifetime of a link in milliseconds. A reset has the shortest, since it opens an existing account. */
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

/** The path of a link; its page reads `token`. */
export const linkPath = (kind: LinkKind, token: string): string =>
  `${PAGES[kind]}?token=${encodeURIComponent(token)}`;
