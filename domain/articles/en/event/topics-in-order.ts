import type { Said } from "../../reference/facts";

/** A topic with a clause, of which a topic behind "and" would seem to be a part. */
const ENDS_IN_CLAUSE =
  /^[^,;]* (?:if|which|where|whether|because|once|when|while|until|unless|so that) (?:[^ ,;]+ ){2,}[^ ,;]+$/u;
/** "the other services": topics that need the one before them. */
const POINTS_BACK = /\b(?:these|those|this|that|its|their|other|such)\b/u;

/** "the fish quota, and oil if any is found": the one topic that ends in a clause closes the list. */
const clauseLast = (topics: readonly Said[], open: boolean): readonly Said[] => {
  let last: Said | undefined;
  for (const one of topics) {
    const ends = ENDS_IN_CLAUSE.test(one.text);
    if (ends && last) return topics;
    if (ends) last = one;
  }
  if (!last || open) return topics;
  const others = topics.filter((one) => one !== last);
  return others.some(({ text }) => POINTS_BACK.test(text)) ? topics : [...others, last];
};

/** "matters of mutual interest": a topic that covers the others. */
const COMMON_TOPIC =
  /^(?=(?:matters|issues|subjects|topics|questions|areas|affairs) of (?:mutual|common|shared|bilateral) (?:interest|concern)$)/;

/** "trade, tourism and other matters of mutual interest": the topic that covers the others closes the list. */
const commonLast = (topics: readonly Said[]): readonly Said[] => {
  const others: Said[] = [];
  let common: Said | undefined;
  for (const one of topics) {
    const covers = COMMON_TOPIC.test(one.text);
    if (covers && common) return topics;
    if (covers) common = one;
    else others.push(one);
  }
  if (!common || others.length === 0) return topics;
  return [...others, { ...common, text: `other ${common.text}` }];
};

/** Topics in an order in which none seems to be a part of the one before it. */
export const topicsInOrder = (topics: readonly Said[], open: boolean): readonly Said[] =>
  commonLast(clauseLast(topics, open));
