import type { Rewording } from "../../rewording";

const TITLED = /\bthe (\p{Ll}{4,20}) “[^”]{2,120}”(?:,? (?:and )?the \1 “[^”]{2,120}”)+/u;

/** What follows the last of them where it is not the subject of a clause: "and the film “B” won a prize". */
const NO_SUBJECT = /^(?:[.,;:]|$| (?:in|at|on|by|of|to|for|from|with|and|during|after|before)\b)/u;
const NO_PLURAL = /(?:s|x|ch|sh|y|man|ware|music|child)$/u;

/** "the exhibitions “A” and “B”", not "the exhibition “A” and the exhibition “B”". */
export const nounOfTitles: Rewording = (text) => {
  const [all, noun = ""] = (text.includes("” and the ") && TITLED.exec(text)) || [];
  if (!all || NO_PLURAL.test(noun)) return undefined;
  const start = text.indexOf(all);
  if (!NO_SUBJECT.test(text.slice(start + all.length))) return undefined;
  const first = start + "the ".length + noun.length;
  const again = `the ${noun} “`;
  const edits = [{ from: first, to: first, text: "s" }];
  for (
    let at = text.indexOf(again, first);
    at >= 0 && at < start + all.length;
    at = text.indexOf(again, at + 1)
  )
    edits.push({ from: at, to: at + again.length - 1, text: "" });
  return edits.reverse();
};
