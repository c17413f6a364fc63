import type { Line } from "../../compose";
import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/**
 * 拜访了甲公司和乙集团: the sentence of a call on several organizations, who with the visitors are not 双方, or of one organization of which nobody is
 * known, so that 各方 would be nobody.
 */
export const severalVisited = (
  { facts }: Discourse,
  { item }: Scene,
  last: Line | undefined,
): Line | undefined => {
  const did = facts.said(item.did, "")?.text ?? "";
  const unknown = !facts.people.some((who) => who.present && who.side !== "guest");
  const end = did.split(/[，。；]/u).at(-1) ?? "";
  const called = CALLED.exec(end);
  if (!called) return undefined;
  return unknown || SEVERAL.test(end.slice(called.index + called[0].length)) ? last : undefined;
};
const CALLED = /(?:拜访|拜会|访问|走访|顺访|到访|考察|调研|参观|来到|前往)/u;
const SEVERAL = /[、和及与]|等(?:单位|企业|机构|学校|公司)/u;
