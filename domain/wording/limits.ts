/** The longest text that is sent to the language model, in characters of its sentences, before and after they are masked. */
export const MAX_REQUEST_LENGTH = 24_000;
/** The longest answer that is read, in characters: more than any rewording of what was asked. */
export const longestAnswer = (asked: number): number => asked * 2 + 2000;
/** How long an answer may take, and how long it may be silent, in milliseconds. */
export const ANSWER_TIME = { whole: 120_000, silent: 30_000 } as const;
/** Requests of one user. */
export const WORDING_LIMITS = { wording: { most: 20, window: 10 * 60_000 } } as const;

/** Tokens that a request and its answer took, as the endpoint counts them. */
export interface Usage {
  asked: number;
  answered: number;
}
/** Prices of a million tokens. */
export interface Price {
  asked: number;
  answered: number;
  currency: string;
}

/** What a request cost, in the currency of the price. */
export const costOf = ({ asked, answered }: Usage, price: Price): number =>
  (asked * price.asked + answered * price.answered) / 1_000_000;
