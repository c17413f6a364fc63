import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";

/** An authority, which does not travel as a whole. */
const ORGAN = /(?:[部厅局署]|委员会|(?<!常)委|办公室|外办|侨办)$/;
const VISITS = /^(?:到访|来访|访问)/;

/** Whoever leads the only visitors with a post in an organization. */
const leaderFrom = ({ facts }: Discourse, org: OrgFact): { who: Who; post: string } | undefined => {
  const [only, ...more] = facts.delegations;
  const heads = facts.people.filter((who) => who.name && (who.key === only?.head || who.has("head")));
  const [who, ...others] = heads;
  if (more.length > 0 || !who || others.length > 0 || who.side === "host") return undefined;
  const held = who.posts.find((fact) => fact.org?.org === org && fact.title && !fact.post.former);
  return held?.title ? { who, post: held.title.text } : undefined;
};

/** 某省交通厅副厅长安例到访某集团, for 某省交通厅到访某集团: who of an authority came, where a title has the whole of it as the visitor. */
export const withVisitingLeader = (discourse: Discourse, text: string, limit: number): string => {
  if (discourse.facts.record.kind !== "reception") return text;
  for (const org of discourse.facts.allOrgs()) {
    const name = org.name.text;
    const rest = text.startsWith(name) ? text.slice(name.length) : "";
    if (!ORGAN.test(name) || !VISITS.test(rest)) continue;
    const led = leaderFrom(discourse, org);
    if (!led) continue;
    const whole = `${name}${led.post}${led.who.name?.text}`;
    const posted = `${whole}${rest}`;
    return posted.length <= limit ? posted : `${name}${led.post}${rest}`;
  }
  return text;
};
