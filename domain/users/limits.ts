const MINUTE = 60_000;

/** How often something may be tried within `window` milliseconds. */
export interface Limit {
  most: number;
  window: number;
}

/**
 * Sign-in by account and by network address (OWASP Authentication Cheat Sheet, "login throttling"). An address may
 * stand for a whole office behind one router, so it has more room.
 */
export const SIGN_IN_LIMITS = {
  account: { most: 10, window: 15 * MINUTE },
  address: { most: 50, window: 15 * MINUTE },
} as const satisfies Record<string, Limit>;

/** A session ends after two weeks without use, and after thirty days in any case; milliseconds. */
export const SESSION_IDLE = 14 * 24 * 60 * MINUTE;
export const SESSION_LIFE = 30 * 24 * 60 * MINUTE;
