import type { Said } from "../../reference/facts";

/** A topic with a clause, of which a topic behind "and" would seem to be a part. */
const ENDS_IN_CLAUSE =
  /^[^,;]* (?:if|which|where|whether|because|once|when|while|until|unless|so that) (?:[^ ,;]+ ){2,}[^ ,;]+$/u;
/** "the other services": topics that need the one before them. */
const POINTS_BACK = /\b(?:these|those|this|that|its|their|other|such)\b/u;

/** "the fish quota, and oil if any is found": the one topic that ends in a clause closes the list. */
const clauseLast = (topics: readonly Said[], open: boolean): readonly Said[] => {
  const ending = topics.filter(({ text }) => ENDS_IN_CLAUSE.test(text));
  const [last] = ending;
  const others = topics.filter((one) => one !== last);
  if (!last || ending.length > 1 || open || others.some(({ text }) => POINTS_BACK.test(text))) return topics;
  return [...others, last];
};

/** "matters of mutual interest": a topic that covers the others. */
const COMMON_TOPIC =
  /^(?=(?:matters|issues|subjects|topics|questions|areas|affairs) of (?:mutual|common|shared|bilateral) (?:interest|concern)$)/;

/** "trade, tourism and other matters of mutual interest": the topic that covers the others closes the list. */
const commonLast = (topics: readonly Said[]): readonly Said[] => {
  const common = topics.filter(({ text }) => COMMON_TOPIC.test(text));
  const others = topics.filter((one) => !common.includes(one));
  if (common.length !== 1 || others.length === 0) return topics;
  return [...others, ...common.map((one) => ({ ...one, text: `other ${one.text}` }))];
};

/** Topics in an order in which none seems to be a part of the one before it. */
export const topicsInOrder = (topics: readonly Said[], open: boolean): readonly Said[] =>
  commonLast(clauseLast(topics, open));
