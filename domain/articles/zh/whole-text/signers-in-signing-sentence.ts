import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { resting, say, textOf } from "../../phrase";

const AGREEMENT = /^agreements\[([^\]]*)\]$/;
const SIGNED = /^[^，；。]{6,60}(?:签署|签订)[^，；。]{2,24}$/u;
const SIGNERS = /^[^，；。分别代表]{2,20}分别代表双方签字$/u;
/** Characters of both clauses. */
const MAX_CHARACTERS = 75;

const inOne = (before: Line, one: Line): Line | undefined => {
  const key = !before.own && !one.own ? AGREEMENT.exec(before.id)?.[1] : undefined;
  const [signed, signers] = [textOf(before.words), textOf(one.words)];
  const brief =
    signed.length + signers.length <= MAX_CHARACTERS && SIGNED.test(signed) && SIGNERS.test(signers);
  return key !== undefined && one.id === `agreements[${key}].signatories` && brief
    ? { ...before, words: resting(say`${before.words}，${one.words}`, ...one.words.paths) }
    : undefined;
};

/** 甲馆与乙馆签署交接证书，丙、丁分别代表双方签字: those who signed, known by name, in the sentence of the signing where both are short. */
export const withSignersInSentence = (block: Composed): Composed => withNeighboursJoined(block, inOne);
