const MINUTE = 60_000;

/** A limit on attempts within `window` milliseconds. */
export interface Limit {
  most: number;
  window: number;
}

/**
 * Limits on password attempts (OWASP Authentication Cheat Sheet, "login throttling"). An address has a higher limit for all
 * accounts together, since an office may share one. No limit is by account alone: it would lock out the owner.
 */
export const PASSWORD_LIMITS = {
  accountAtAddress: { most: 10, window: 15 * MINUTE },
  address: { most: 50, window: 15 * MINUTE },
  /** Attempts to change one's own password, by user. */
  ownPassword: { most: 10, window: 15 * MINUTE },
} as const satisfies Record<string, Limit>;

/** The period in which attempts on an account, from any address, are counted. */
export const ACCOUNT_WINDOW = 15 * MINUTE;

const [FREE_ATTEMPTS, DELAY_STEP, MAX_DELAY] = [10, 500, 10_000];

/** How long the nth attempt on an account in ACCOUNT_WINDOW waits, in milliseconds: from the eleventh on, longer each time. */
export const signInDelay = (attempt: number): number =>
  Math.min(Math.max(0, attempt - FREE_ATTEMPTS) * DELAY_STEP, MAX_DELAY);

/** Session lifetime in milliseconds: two weeks without use, and thirty days in any case. */
export const SESSION_IDLE = 14 * 24 * 60 * MINUTE;
export const SESSION_LIFE = 30 * 24 * 60 * MINUTE;
