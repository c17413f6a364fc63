import { oncePerText } from "../../once-per";

/** " valued at $5,000", " donated by the club", " hosted by the chamber": a participle phrase after its noun. */
const PARTICIPLE =
  / (?:valued|estimated|worth|donated|produced|made|used|needed|intended|supplied|provided|built|bought|funded|collected|developed|designed|hosted|organi[sz]ed|held|delivered|chaired|attended) (?:at|by|for|from|in|on|to|with|under|through|as) .*$/;

/** "opening ceremony marking cooperation on ports": what an occasion is about, behind its noun. */
const OCCASION =
  /^((?:[\p{L}-]+ ){0,3}(?:ceremony|event|meeting|session|workshop|seminar|forum|exhibition|dinner|reception|lecture|presentation|briefing|dialogue|programme|program)) (?:marking|celebrating|commemorating|honou?ring|showing|showcasing|featuring|presenting|introducing|promoting|discussing|highlighting|announcing|launching|exploring|examining|addressing|covering|connecting|involving|describing) .*$/u;

/** The head noun of a name: the last word, or the one before a colon, "of", "for", "by", "after", an age and the like. */
export const headNoun = oncePerText((name) => {
  const bare = name
    .replace(/\s*\([^)]*\)\s*/g, " ")
    .replace(/ concerned$/, "")
    .replace(PARTICIPLE, "")
    .replace(
      /^((?:an? |the )?\p{Ll}+) (?:seeking|requesting|asking|calling|urging|proposing|outlining) .*$/u,
      "$1",
    )
    .replace(OCCASION, "$1")
    .replace(/ aged (?:\d|between |from |under |over |about |up to ).*$/, "")
    .trim();
  const before =
    bare.split(
      /:\s|\s+(?:of|for|on|in|at|from|with|to|by|after|before|during|under|about|between|among|worth|concerning|regarding|relating|pertaining)\s+/,
    )[0] ?? bare;
  // "Session 1": the noun that is numbered.
  const words = before.split(/\s+/);
  const numbered = words.length > 1 && /^\d{1,3}$/.test(words.at(-1) ?? "");
  return (words.at(numbered ? -2 : -1) ?? before).replace(/[.,]$/, "");
});
