import type { Rewording } from "../../rewording";

const TITLED = /\bthe (\p{Ll}{4,20}) “[^”]{2,120}”(?:,? (?:and )?the \1 “[^”]{2,120}”)+/u;

/** "the exhibitions “A” and “B”", not "the exhibition “A” and the exhibition “B”". */
export const nounOfTitles: Rewording = (text) => {
  const [all, noun = ""] = (text.includes("” and the ") && TITLED.exec(text)) || [];
  if (!all || /(?:s|x|ch|sh|y)$/.test(noun)) return undefined;
  const start = text.indexOf(all);
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
