import type { Line } from "../compose";
import { changed, textOf } from "../phrase";

const SUBJECT =
  /^the ((?:\p{Ll}+ ){0,2}(?:visit|meeting|agreement|memorandum|seminar|forum|conference|event|ceremony|summit|workshop|exhibition|fair|festival|programme|program|project|lecture|course|tour|handover|signing|award|equipment)) (?=(?:was|is|has|had|will|would|also|aimed|took|covers|covered|serves|served|includes|included|lasted|ended|began|focused|concentrated|brought|marked|dealt|consists|consisted) )/iu;

/** "The visit was organized by the center. It was the chamber's first …": an event or a thing that two sentences in a row begin with. */
export const withPronounAgain = (lines: readonly Line[]): Line[] => {
  let before: string | undefined;
  return lines.map((one) => {
    const noun = SUBJECT.exec(textOf(one.words))?.[1]?.toLowerCase();
    const again = noun !== undefined && noun === before;
    before = again ? undefined : noun;
    if (!again) return one;
    return {
      ...one,
      words: changed(one.words, (s) => s.replace(SUBJECT, (the) => (the.startsWith("T") ? "It " : "it "))),
    };
  });
};
