import type { Line } from "../../compose";
import type { Speech } from "../../content/message";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, topOf } from "../../reference/facts";
import { isNamedBeforeItsKind, organizationAgain } from "../organizations/organizations";
import { nounOf } from "../words/org-nouns";

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

/** "Lee said Reed University has …", for "said the university": another university was named last, which is not the speaker's. */
export const withOwnNamed = (discourse: Discourse, lines: readonly Line[], org: OrgFact): Line[] => {
  const noun = `the ${nounOf(org.name.text)}`;
  const at = lines.findIndex(({ words }) => textOf(words).includes(noun));
  const found = lines[at];
  const text = found ? textOf(found.words) : "";
  const from = text.indexOf(noun);
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
