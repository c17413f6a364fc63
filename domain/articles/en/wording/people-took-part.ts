import type { Rewording } from "../../rewording";

/** "100 participants took part": those who took part are people before that. */
export const peopleTookPart: Rewording = (text) => {
  const found =
    /^((?:a total of |more than |over |about |around |nearly |almost |some )?[\d,]+ )participants (?=(?:took part|attended)\b)/.exec(
      text,
    );
  const from = found?.[1]?.length ?? 0;
  return found ? [{ from, to: from + "participants".length, text: "people" }] : undefined;
};
