const NEGATED =
  /(?:\b(?:not|never|neither|nor|no longer|without|cannot|(?:declined|refused|failed|unable) to)|n['’]t)\s+(?:\w+\s+)?$/i;

/** Whether the words before a verb deny it: "did not formally" sign, "never" signed. */
export const isNegated = (before: string): boolean => NEGATED.test(before.slice(-60));
