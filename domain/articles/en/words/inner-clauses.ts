const CLAUSE = /, (?:so that|so|but|while|whereas|although|though|even though|because|since|if) /;

/** "could not open an office, so that few came": words with a clause of another subject, after which a second verb would have none. */
export const hasOwnClause = (predicate: string): boolean => CLAUSE.test(predicate);
