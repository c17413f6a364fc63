import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Discourse } from "../../reference/discourse";

/** Whether the text begins with the result of a visit, whose destination and purpose the next sentence states. */
export const isVisitToCome = ({ plan, memory }: Discourse): boolean =>
  plan.event?.type === "visit" && plan.news.type === "result" && !memory.realized.has(plan.event.id);

/**
 * The sentence of a visit of several days before its result on an unrecorded day: 6月11日至14日，甲率团访问乙。其间，甲会与乙会结为友好商会. The days of
 * a journey are not those of one act.
 */
export const visitBefore = (discourse: Discourse, { head, lead }: SentencePlan): SentencePlan | undefined => {
  const { plan, facts } = discourse;
  const { event } = plan;
  if (!lead || head.type !== "result" || event?.type !== "visit" || !isVisitToCome(discourse))
    return undefined;
  const { start, end } = facts.record.when ?? {};
  if (!start || !end || end === start || head.scene?.item.when) return undefined;
  const own = plan.paragraphs.flatMap(({ sentences }) => sentences).find((one) => one.head === event);
  return own && { ...own, link: { type: "none" }, lead: true };
};
