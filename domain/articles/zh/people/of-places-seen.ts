import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { kindOf, needsOrganization } from "./groups";

/** Number of organizations that one does not list twice. */
const LIST = 3;

/** What follows the name of an organization in that of one of its members. */
const OTHERS = /(?:单位|会员|成员|旗下|下属)\p{Script=Han}/u;

/** 上述企业负责人: people of three or more organizations, all of which the text has named as the places that were seen. */
export const ofPlacesSeen = ({ content, facts, memory }: Discourse, who: Who): Phrase | undefined => {
  if (!who.group || !needsOrganization(who) || who.raw.ofOpen || who.of.length < LIST) return undefined;
  const seen = content.messages
    .filter((one) => one.type === "tour" && memory.realized.has(one.id))
    .flatMap((one) => (one.type === "tour" ? facts.list(one.scene.item.saw, "") : []));
  // 甲商会会长单位乙公司: a place that belongs to somebody else.
  const named = who.of.every(({ name }) =>
    seen.some(({ text }) => text.startsWith(name.text) && !OTHERS.test(text.slice(name.text.length))),
  );
  if (!named) return undefined;
  for (const { org } of who.of) memory.orgs.add(org);
  return plain(`上述${kindOf(who)}${who.group.text}`, [
    who.group.path,
    ...who.of.map(({ name }) => name.path),
  ]);
};
