import type { Line } from "../../compose";
import type { Speech } from "../../content/message";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, topOf } from "../../reference/facts";
import { isNamedBeforeItsKind, organizationAgain } from "../organizations/organizations";
import { uniqueNouns } from "../words/common-nouns";
import { nounOf } from "../words/org-nouns";
import { isPlural } from "../words/plural";

/** The organization that its own speaker calls "the university", if the text named another university last. */
export const organizationOfSpeaker = (discourse: Discourse, { by }: Speech): OrgFact | undefined => {
  const [key, ...more] = by === "all" ? [] : by;
  const post = more.length === 0 ? discourse.facts.who(key)?.posts[0] : undefined;
  const org = post?.org && topOf(post.org).org;
  return org && isNamedBeforeItsKind(discourse, org) ? org : undefined;
};

/** What comes before whom somebody addresses, who is never the speaker's own organization. */
const ADDRESSES =
  /\b(?:thank|congratulate|praise|welcome|invite|ask|called on|commend|hail|encourage|urge)(?:d|ed|s|ing)? $/;

/** Where a text has the noun of an organization in something else than the name of the place where somebody spoke. */
const outsidePlace = (text: string, noun: string, place: string | undefined): number => {
  const there = place?.includes(noun) ? text.indexOf(place) : -1;
  return text.indexOf(noun, there < 0 ? 0 : there + (place?.length ?? 0));
};

/**
 * "Lee said Reed University has …", for "said the university": another university was named last, which is not the speaker's. "At the
 * office of the university", where Lee spoke, it may be the other one.
 */
export const withOwnNamed = (
  discourse: Discourse,
  lines: readonly Line[],
  org: OrgFact,
  place?: string,
): Line[] => {
  const noun = `the ${nounOf(org.name.text)}`;
  const at = lines.findIndex(({ words }) => outsidePlace(textOf(words), noun, place) >= 0);
  const found = lines[at];
  const text = found ? textOf(found.words) : "";
  const from = outsidePlace(text, noun, place);
  const to = from + noun.length;
  const named = lines.slice(0, at + 1).some(({ words }) => textOf(words).includes(org.name.text));
  // "the university of Reed", "the university press", a quotation.
  if (
    !found ||
    named ||
    ADDRESSES.test(text.slice(0, from)) ||
    /^(?: of | press| of$|[\p{L}-])/u.test(text.slice(to)) ||
    text.slice(0, from).includes("“")
  )
    return [...lines];
  const name = textOf(organizationAgain(discourse, org));
  return lines.map((one, i) => (i === at ? { ...one, words: spliced(one.words, from, to, name) } : one));
};

/** "use its", "send lecturers to its": what several are asked to do, in which "its" can be of no other noun. */
const WITH_ITS =
  /^\p{Ll}[\p{Ll}-]* (?:(?:to|at|in) |part in |(?!this |always )\p{Ll}[\p{Ll}-]*[^\P{Ll}ius]s (?:to|at|in) )?its /u;

/** Words of a name before something that belongs to it. */
const MAX_OWNER = 4;

/** "CQA's", "the institute's": the speaker's organization as an owner, where that is short. */
const ownerOf = (discourse: Discourse, org: OrgFact): string | undefined => {
  const noun = uniqueNouns(discourse.facts).get(org.name.text);
  const short = org.short !== undefined || org.name.text.split(" ").length <= MAX_OWNER;
  const name = short ? textOf(organizationAgain(discourse, org)) : noun && `the ${noun}`;
  return name && !name.endsWith("s") ? `${name}'s` : undefined;
};

/** A point that a speaker asked several for, and where its "its" begins. */
interface AskedFor {
  readonly point: string;
  readonly its: number;
}

/** What the speaker asked several for, with "its": "send lecturers to its courses". */
const thingsAskedFor = ({ remarks }: Speech): AskedFor[] => {
  const points = remarks.flatMap(({ remark: { whom, points = [] } }) =>
    whom?.en !== undefined && (/ and /.test(whom.en) || isPlural(whom.en))
      ? points.map(({ en = "" }) => en)
      : [],
  );
  return points.flatMap((point) => {
    const [front = ""] = WITH_ITS.exec(point) ?? [];
    return front === "" ? [] : [{ point, its: front.length - "its ".length }];
  });
};

/** "Lee invited A and B to send lecturers to CQA's courses": not "its", which is neither that of several nor that of one of them. */
export const withOwnThings = (
  discourse: Discourse,
  lines: readonly Line[],
  speech: Speech,
): readonly Line[] => {
  const things = thingsAskedFor(speech);
  const { by } = speech;
  const post =
    things.length > 0 && by !== "all" && by.length === 1 ? discourse.facts.who(by[0])?.posts[0] : undefined;
  const org = post?.org && topOf(post.org).org;
  if (!org) return lines;
  let owner: string | undefined;
  return lines.map((line) => {
    let { words } = line;
    for (const { point, its } of things) {
      const from = textOf(words).indexOf(point);
      if (from < 0) continue;
      const at = from + its;
      owner ??= ownerOf(discourse, org);
      if (owner) words = spliced(words, at, at + "its".length, owner);
    }
    return words === line.words ? line : { ...line, words };
  });
};
