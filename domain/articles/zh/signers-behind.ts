import type { Composed, Line } from "../compose";
import { resting, say, textOf } from "../phrase";

const AGREEMENT = /^agreements\[([^\]]*)\]$/;
const SIGNED = /^[^，；。]{6,60}(?:签署|签订)[^，；。]{2,24}$/u;
const SIGNERS = /^[^，；。分别代表]{2,20}分别代表双方签字$/u;
/** Characters of both clauses. */
const BOTH = 75;

const joinedLines = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const before = found.at(-1);
    const key = before && !before.own && !one.own ? AGREEMENT.exec(before.id)?.[1] : undefined;
    const [signed, signers] = [before ? textOf(before.words) : "", textOf(one.words)];
    const brief = signed.length + signers.length <= BOTH && SIGNED.test(signed) && SIGNERS.test(signers);
    if (before && key !== undefined && one.id === `agreements[${key}].signatories` && brief)
      found[found.length - 1] = {
        ...before,
        words: resting(say`${before.words}，${one.words}`, ...one.words.paths),
      };
    else found.push(one);
  }
  return found;
};

/** 甲馆与乙馆签署交接证书，丙、丁分别代表双方签字: those who signed, known by name, in the sentence of the signing where both are short. */
export const withSignersBehind = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: joinedLines(block.lines) } : block;
