import { type Line, line } from "../../compose";
import { isSigning, type Speech } from "../../content/message";
import { say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/**
 * "X, mayor of A, and Y, mayor of B, held talks.": the two speakers at talks of which nothing else is known, beside a signing
 * that has named neither. Their words would otherwise have no occasion.
 */
export const talksOfSpeakers = (discourse: Discourse, { scene }: Speech): Line | undefined => {
  const { facts, memory, plan } = discourse;
  const { item, path, listed, counterparts } = scene;
  const bare = !item.title && !item.topics && !item.venue && !item.when && !listed;
  if (!isSigning(plan.news) || item.activity !== "talks" || !bare || counterparts.length > 0)
    return undefined;
  if (memory.marks.has(`spoken ${path}`)) return undefined;
  const by = (item.remarks ?? []).flatMap((one) => (one.by === "all" ? ["all"] : (one.by ?? [])));
  const [a, b, ...more] = facts.whos([...new Set(by)]);
  const sides = a && b && a.side !== undefined && b.side !== undefined && a.side !== b.side;
  const fresh = [a, b].every((who) => who?.name && who.present && !knows(memory, who));
  if (!a || !b || !sides || !fresh || more.length > 0 || by.includes("all")) return undefined;
  const [host, guest] = a.side === "host" ? [a, b] : [b, a];
  return line(`${path}.talks`, sourced(say`${peopleList(discourse, [host, guest])} held talks`));
};
