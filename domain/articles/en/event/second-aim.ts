import type { Phrase } from "../../phrase";

/** A further aim far after the "to" of the first one that is not a noun: "support for". */
const FURTHER_AIM =
  /(?<=\S+(?: \S+){9},) and (?=(?:further |jointly )?(?:promote|strengthen|enhance|deepen|foster|expand|improve|support|facilitate|encourage|build|establish|create|develop|boost|increase|advance|contribute|provide|ensure|help|explore|bring|make|open|widen|raise)(?! (?:for|of|from)\b) \p{Ll})/u;

/** "pave the way for …, and to promote …": a second aim after a long first one repeats "to". */
export const withSecondTo = ({ pieces, paths }: Phrase): Phrase => ({
  pieces: pieces.map((piece) => ({ ...piece, s: piece.s.replace(FURTHER_AIM, " and to ") })),
  paths,
});
