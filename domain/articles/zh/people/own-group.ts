import type { Who } from "../../reference/facts";

/** 该院院长甲，院领导，乙公司负责人: a group of the organization that was named last follows it. */
export const ownGroupFirst = (order: readonly Who[]): readonly Who[] => {
  const last = order.findLast((who) => !who.group);
  const org = last?.posts.findLast((fact) => fact.org)?.org?.org;
  const own = (who: Who): boolean => who.group !== undefined && who.of.length === 1 && who.of[0]?.org === org;
  const at = order.findIndex((who) => who.group);
  if (!org || at < 0 || order.some((who) => who.group && who.raw.ofOpen)) return order;
  const groups = order.slice(at);
  return [...order.slice(0, at), ...groups.filter(own), ...groups.filter((who) => !own(who))];
};
