import type { Rewording } from "../../rewording";

const PEOPLE =
  "(?:participants|delegates|members|visitors|guests|sides|parties|officials|speakers|students|attendees)";
/** "the members discussed the plan and the participants' own experiences": what those who talk have of their own. */
const OWN = new RegExp(
  `^(?:(?:in|at|on|during|after|before) [^,;“]{2,60}, )?(?<who>the (?:two )?(?:\\p{Ll}+ )?${PEOPLE}|they|both sides) (?:also |then )?(?:discussed|shared|exchanged|presented|described|spoke about|reflected on|talked about) [^“]*?(?<owner>the ${PEOPLE}['’]) own (?=\\p{Ll}+)`,
  "iu",
);
/** Those who take part, whoever the subject is. */
const THERE = /^the (?:participants|sides|parties|attendees)['’]/iu;

/** "discussed their own experiences": of the people who are the subject. */
export const theirOwn: Rewording = (text) => {
  const found = OWN.exec(text);
  const { who = "", owner = "" } = found?.groups ?? {};
  if (
    !found ||
    (!THERE.test(owner) && !who.toLowerCase().endsWith(owner.slice("the ".length, -1).toLowerCase()))
  )
    return undefined;
  const from = found.index + found[0].lastIndexOf(owner);
  return { from, to: from + owner.length, text: "their" };
};

const PROJECT = "(?:project|course|training|programme|program|study|mission|internship|exchange|tour|trip)";
/** "who had completed a boat project in Reedham shared experience from the project in Reedham". */
const AGAIN = new RegExp(
  `\\ban? (?:[\\p{L}-]+ ){0,4}?(?<what>${PROJECT} in \\p{Lu}[\\p{L}-]+) (?!.*\\b${PROJECT}s? (?!in )).*? (?:from|on|about|of|during) (?<again>the \\k<what>)(?=$|[,.;])`,
  "u",
);

/** "shared experience from it": a project that the subject's own clause has named. */
export const projectOnce: Rewording = (text) => {
  const found = AGAIN.exec(text);
  const again = found?.groups?.again;
  if (!found || again === undefined) return undefined;
  const to = found.index + found[0].length;
  return { from: to - again.length, to, text: "it" };
};
