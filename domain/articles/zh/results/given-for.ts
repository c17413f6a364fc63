import type { Handover } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf, type Who } from "../../reference/facts";
import { meet } from "../../reference/memory";
import { person } from "../people/people";
import { enumeration } from "../words/grammar";

const ORGANIZATION = /(公司|集团|银行|基金会|协会|商会|学会|医院|大学|学院)$/;

/** Whether the office's title says that an organization gave, or was thanked. */
const isGiver = ({ facts }: Discourse, names: readonly string[]): boolean => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const [front = ""] = /捐|赠/.test(title) ? title.split(/[向给为]|捐|赠/) : [];
  const thanked = facts.items.flatMap(({ item }) =>
    (item.remarks ?? []).flatMap(({ act, whom }) =>
      act === "thank" ? (facts.said(whom, "")?.text ?? []) : [],
    ),
  );
  return names.some((name) => [front, ...thanked].some((text) => text.includes(name)));
};

/** 代表公司: the organization for which an official gave something, if the record knows it as the organization's gift. */
export const givenFor = (discourse: Discourse, givers: readonly Who[]): Phrase => {
  const [only, ...more] = givers;
  const own = only?.posts[0]?.org;
  if (!only || !own || only.group || only.raw.onBehalfOf || more.length > 0) return plain("");
  const { name, org } = topOf(own);
  const noun = ORGANIZATION.exec(name.text)?.[1];
  if (!noun || !isGiver(discourse, [name.text, ...(org.short ? [org.short.text] : [])])) return plain("");
  return plain(`代表${noun === "大学" ? "学校" : noun}`);
};

/** 代表大使馆, 分别代表大使馆和卫生局: the organizations in whose order all givers act, behind their names instead of in front of each. */
export const forPrincipals = (discourse: Discourse, givers: readonly Who[]): Phrase => {
  const { facts, memory } = discourse;
  const orders = givers.flatMap((who) => {
    const principal = facts.who(who.raw.onBehalfOf);
    return principal?.group && !memory.marks.has(`behalf ${who.key}`) ? [{ who, principal }] : [];
  });
  const principals = new Set(orders.map(({ principal }) => principal));
  const apart = principals.size === givers.length;
  if (orders.length === 0 || orders.length < givers.length || !(apart || principals.size === 1))
    return plain("");
  for (const { who } of orders) memory.marks.add(`behalf ${who.key}`);
  const names = [...principals].map((principal) => {
    const name = person(discourse, principal);
    meet(memory, principal);
    return name;
  });
  const paths = orders.map(({ who }) => `${who.path}.onBehalfOf`);
  return sourced(say`${names.length > 1 ? "分别" : ""}代表${enumeration(names)}`, ...paths);
};

/** Whether somebody hands over at a handover what others gave according to the outcome of it. */
export const areOthersGifts = (
  { content }: Discourse,
  { scene }: Handover,
  givers: readonly Who[],
): boolean =>
  content.messages.some(
    (one) =>
      one.type === "result" &&
      one.scene === scene &&
      one.outcome.type === "gift" &&
      (one.outcome.by ?? []).length > 0 &&
      !givers.some(({ key }) => one.outcome.by?.includes(key)),
  );
