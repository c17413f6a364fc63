/** Characters of courtesies with their speaker and of a statement that are a sentence each, and of both in one sentence. */
const COURTESIES = 14;
const STATEMENT = 50;
const ONE_SENTENCE = 119;

/** Characters of courtesies that fill a sentence, behind which a shorter statement begins one too. */
const FULL = 70;
const SHORTER = 30;

/** 甲感谢……。甲表示，……: whether a statement after courtesies begins a sentence, by the characters of both. */
export const isStatementOfOwn = (courtesies: number, statement: number): boolean =>
  courtesies >= COURTESIES &&
  statement > (courtesies >= FULL ? SHORTER : STATEMENT) &&
  courtesies + statement > ONE_SENTENCE;
