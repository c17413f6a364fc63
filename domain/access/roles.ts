/** The roles of users, in the order of every list; a user may have several. */
export const ROLES = ["staff", "editor", "reviewer", "leader", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** The roles of the first user: enough to start alone, without a leader's access to restricted events. */
export const FIRST_USER_ROLES = ["staff", "editor", "admin"] as const satisfies readonly Role[];
