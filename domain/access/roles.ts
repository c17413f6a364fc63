/** What a user may be in the office; one may hold several. The order is that of every list of roles. */
export const ROLES = ["staff", "editor", "reviewer", "leader", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** What the first person of an office gets: all that is needed to begin alone, and no leader's view of restricted events. */
export const FIRST_USER_ROLES = ["staff", "editor", "admin"] as const satisfies readonly Role[];
