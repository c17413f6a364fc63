const MINUTE = 60_000;

/** A limit on attempts within `window` milliseconds. */
export interface Limit {
  most: number;
  window: number;
}

/**
 * Sign-in limits by account and by network address (OWASP Authentication Cheat Sheet, "login throttling"). An address has a
 * higher limit, since an office may share one.
 */
export const SIGN_IN_LIMITS = {
  account: { most: 10, window: 15 * MINUTE },
  address: { most: 50, window: 15 * MINUTE },
} as const satisfies Record<string, Limit>;

/** Session lifetime in milliseconds: two weeks without use, and thirty days in any case. */
export const SESSION_IDLE = 14 * 24 * 60 * MINUTE;
export const SESSION_LIFE = 30 * 24 * 60 * MINUTE;
