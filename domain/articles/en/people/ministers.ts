import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, PostFact } from "../../reference/facts";
import { organizationName, wasNamedJustNow } from "../organizations/organizations";
import { titleText } from "./title-text";

/** The preposition and the field of a ministry. */
export const MINISTRY = /^Ministry (of|for) (.+)$/;

/** Whether a post is that of a minister, whose field is in the name of the ministry. */
export const isOfMinistry = (fact: PostFact): boolean =>
  /\bminister$/i.test(titleText(fact)) && fact.org !== undefined && MINISTRY.test(fact.org.name.text);

/** "Minister of Finance", not "of the Ministry of Finance": the title already says it. */
export const ofMinistry = (discourse: Discourse, fact: PostFact, org: OrgRef): Phrase | undefined => {
  const own = /\bminister$/i.test(titleText(fact)) ? MINISTRY.exec(org.name.text)?.[2] : undefined;
  if (!own) return undefined;
  // "deputy minister of foreign trade", in the small letters of the title.
  const field = /\bminister$/.test(titleText(fact))
    ? own.replace(/^.*?(?= of (?:the )?\p{Lu}|$)/u, (s) => s.toLowerCase())
    : own;
  if (discourse.memory.orgs.has(org.org)) {
    const bare: Phrase = {
      pieces: [{ s: field.replace(/ of (?:the )?\p{Lu}.*$/u, ""), full: org.name.text }],
      paths: [org.name.path],
    };
    // The country has just been stated with the ministry.
    const { parent } = org.org;
    return parent && !wasNamedJustNow(discourse, org.org)
      ? say`${bare} of ${organizationName(discourse, parent)}`
      : bare;
  }
  const named = organizationName(discourse, org);
  const [first, ...more] = named.pieces;
  // "Lakeland's Ministry of Trade" keeps its owner in front; "of the People's Republic of Lakeland" has none there.
  if (!first?.s.endsWith(org.name.text) || first.s.slice(0, -org.name.text.length).includes("'s "))
    return named;
  // The abbreviation is that of the ministry, not of its minister.
  discourse.memory.marks.delete(`bracket ${org.org.id}`);
  const others = more.filter(({ s }) => !/^ \(\p{L}+\)$/u.test(s));
  return { ...named, pieces: [{ ...first, s: field, full: org.name.text }, ...others] };
};
