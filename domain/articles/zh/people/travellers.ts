import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { needsOrganization } from "./groups";

const PARTY = /(?:代表团|访问团|考察团|参访团|访华团|交流团|调研组|考察组|专家组|团)$/;
const COUNTED = /^(?:近|约)?[\d一二三四五六七八九十百千两]+(?:多|余)?[名位]/;
/** Characters that show the region of an organization. */
const REGION = 2;
const MANY_ORGANIZATIONS = 3;
const VISITS: ReadonlySet<string> = new Set(["reception", "outbound_visit"]);

/** Names by which an organization shows where it is from: its own, those above it, without 中国, which shows nothing. */
const originOf = ({ posts }: Who): string[] =>
  posts.flatMap(({ org }) =>
    org ? [topOf(org).name.text.replace(/^(?:中国|中华)(?:人民共和国)?/, "")] : [],
  );

/** Whether an organization shows that its people came with others: it is theirs, or of the same place. */
const showsOrigin = (who: Who, others: readonly string[]): boolean =>
  originOf(who).some((name) => others.some((other) => other.slice(0, REGION) === name.slice(0, REGION)));

/** Those of the visitors who came with the others, whom no sentence has introduced and whose name and organization do not show it. */
const isUntied = (discourse: Discourse, who: Who): boolean => {
  const { content, facts, memory } = discourse;
  const { party, visit } = content.relations;
  const { delegation } = who.raw;
  if (!visit || !delegation || !party.delegations.includes(delegation) || knows(memory, who)) return false;
  const own = facts.delegations.find((one) => one.key === delegation);
  if (party.leaders.includes(who.key) || own?.head === who.key || who.functions.length > 0) return false;
  if (!VISITS.has(facts.record.kind ?? "") || who.raw.presence || party.leaders.length !== 1) return false;
  // 某局、某园区、某协会有关人员说: people of many organizations, who would seem to be no travellers.
  if (who.group)
    return who.of.length >= MANY_ORGANIZATIONS
      ? needsOrganization(who)
      : who.of.length === 0 && COUNTED.test(who.group.text);
  if (who.posts.length === 0) return true;
  const heads = facts.whos([...party.leaders, ...(own?.head ? [own.head] : [])]);
  const name = facts.said(own?.name, "")?.text;
  const others = [...heads.flatMap(originOf), ...(name ? [name] : [])];
  return others.length > 0 && who.posts.every(({ org }) => org) && !showsOrigin(who, others);
};

/** 随访的, 参访团成员: what ties those who speak or act to the visitors with whom they came; nothing where the text shows it. */
export const tieTo = (discourse: Discourse, people: readonly Who[]): Phrase => {
  const { facts, memory } = discourse;
  const [first] = people;
  if (!first || !memory.party || !people.every((who) => isUntied(discourse, who))) return plain("");
  if (people.every((who) => !who.group && who.posts.length === 0)) {
    const own = facts.delegations.find((one) => one.key === first.raw.delegation);
    return plain(`${PARTY.exec(facts.said(own?.name, "")?.text ?? "")?.[0] ?? "代表团"}成员`);
  }
  const outbound = facts.record.kind === "outbound_visit";
  return people.some((who) => !who.group && who.posts.length === 0)
    ? plain("")
    : plain(outbound ? "随行的" : "随访的");
};

/** 由随访的甲和乙主持: one of the visitors, who chaired something together with a host. */
export const tieOfChair = (discourse: Discourse, chairs: readonly Who[]): Phrase => {
  const [first] = chairs;
  const both = first?.side === "guest" && chairs.some(({ side }) => side === "host");
  return first && both ? tieTo(discourse, [first]) : plain("");
};
