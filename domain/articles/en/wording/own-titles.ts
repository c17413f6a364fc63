import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

/** Words with which a sentence begins or goes on that repeats the title of its item: most sentences have none. */
export const HAS_OWN_TITLE =
  /^(?:On [^,]{3,20}, )?at the (?:opening|launch|inauguration|unveiling)|^(?:in|on) [^,]{3,60}, | (?:talks|discussions) on (?:the )?(?:continuation|resumption) of |(?:meetings|talks|discussions) of the (?:visit|journey|trip|tour), which | with [^,]*, attended by the /iu;

const OPENED =
  /^((?:on [^,]{3,20}, )?)(at the (?:opening|launch|inauguration|unveiling)(?: ceremony)? of (?:the|an?) (\p{Ll}{4,}), )(?=an? (?:\p{Ll}+ ){0,2}\3(?= (?:of|on|for|about|in|at|by|was)\b)[^;“]*? was (?:opened|launched|inaugurated|unveiled)$)/iu;
/** "an exhibition of boats was opened", not "at the opening of the exhibition, an exhibition of boats was opened". */
const openedOnce: Rewording = (text) => {
  const [, day = "", front = ""] = OPENED.exec(text) ?? [];
  return front === "" ? undefined : { from: day.length, to: day.length + front.length, text: "" };
};

/** "on assessment by the guild, Lee, head of the guild, praised": a title that says only that somebody spoke, whose organization follows. */
const BY_SPEAKER =
  /^(?:[Ii]n|[Oo]n) (?:an? |the |its )?(?:(?:final|closing|general|short) )?(?:assessment|evaluation|review|appraisal|summary|statement|comment)s? by (?:the )?([^,;“]{2,40}), (?=\p{Lu}[^;“]{2,120}?, [^,;“]*? of (?:the )?\1,)/u;

/** Who spoke, before the posts: a name without a verb. */
const PERSON = "(?:\\p{Lu}[\\p{L}.’'-]*(?: (?=\\p{Lu})|(?=,))){1,6}";
const ROLE_AGAIN = new RegExp(
  `^[Ii]n (?:an? |the |(?:his|her|their) )?(?:(\\p{Ll}+) )(?:lecture|speech|address|talk)(?:es|s)?, (?:(\\1 (?:speaker|lecturer)s? )(?=\\p{Lu})|${PERSON}, [^;“]{3,140}?((?: and|[,${OPEN}]) \\1 (?:speaker|lecturer))(?=[,${OPEN}]))`,
  "u",
);
/** "in a keynote speech, Lee", not "in a keynote speech, keynote speaker Lee". */
const roleOnce: Rewording = (text) => {
  const [all = "", , before, behind] = ROLE_AGAIN.exec(text) ?? [];
  const role = before ?? behind;
  return role === undefined ? undefined : { from: all.length - role.length, to: all.length, text: "" };
};

/** "attended the continuation of the panel": the part itself, not talks about it; "talks on the resumption of flights" are talks. */
const TALKS_ON =
  /(?<=\b(?:attended|joined|at|in) )(?:the )?(?:talks|discussions) on (?:the )?(?=(?:continuation|resumption) of (?:the )?(?:\p{Ll}+ )?(?:assembly|conference|congress|debate|forum|meeting|panel|programme|seminar|session|symposium|workshop)\b)/u;

const OF_VISIT =
  /^(the (?:delegation|group|team|guests|visitors|two sides|participants)|it|they) held (?:the )?(?:meetings|talks|discussions) of the (?:visit|journey|trip|tour), which (?:covered|dealt with) (?=[^,;“]*$)/u;
/** "at its meetings, the delegation discussed", for "held meetings of the visit, which covered". */
const atMeetings: Rewording = (text) => {
  const [all = "", who = ""] = OF_VISIT.exec(text) ?? [];
  if (who === "") return undefined;
  const their = /^(?:it|the (?:delegation|group|team))$/.test(who) ? "its" : "their";
  return { from: 0, to: all.length, text: `at ${their} meetings, ${who} discussed ` };
};

/** "an exchange with the managers of the port, attended by the managers": those with whom it was. */
const WITH_SAME = /( with (?:the )?(\p{Ll}{4,}s)\b(?![^,]* and )[^,;“]{0,60}), attended by the \2$/u;
const sameOnce: Rewording = (text) => {
  const [all, front = ""] = WITH_SAME.exec(text) ?? [];
  return all === undefined
    ? undefined
    : { from: text.length - all.length + front.length, to: text.length, text: "" };
};

/** An item in words that do not say its title again. */
export const ownTitle: Rewording = (text) => {
  const opened = openedOnce(text) ?? roleOnce(text) ?? atMeetings(text) ?? sameOnce(text);
  if (opened) return opened;
  const spoke = BY_SPEAKER.exec(text)?.[0];
  if (spoke !== undefined) return { from: 0, to: spoke.length, text: "" };
  const found = TALKS_ON.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "the " } : undefined;
};
