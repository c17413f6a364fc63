import { type Phrase, plain, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { metClause } from "./sitting";

/** Characters of a visit and of the talks on it that are one sentence. */
const VISIT_AND_TALKS = 130;

/** ，与甲、乙就合作进行座谈: the talks that share the first paragraph of the visit, with people whom it has not named yet. */
export const talkedThere = (discourse: Discourse, visit: string): Phrase => {
  const { plan, memory } = discourse;
  const heads = (plan.paragraphs[0]?.sentences ?? []).map(({ head, joined }) => ({ head, joined }));
  const next = heads[1];
  const alone = next?.joined.every((one) => one.type === "result");
  if (next?.head.type !== "talk" || !alone || /，[以为旨推促]/.test(visit)) return plain("");
  const { head: talk } = next;
  const { scene } = talk;
  const length = visit.length + (scene.item.topics ?? []).reduce((n, { zh }) => n + (zh?.length ?? 0), 0);
  // 甲分别会见乙、丙 says more than talks of which no topic is known.
  if (scene.item.each && (scene.item.topics ?? []).length === 0) return plain("");
  const fresh = scene.counterparts.length > 0 && !scene.item.peopleOpen && scene.chairs.length === 0;
  if (memory.realized.has(talk.id) || !fresh || length > VISIT_AND_TALKS || !scene.whole) return plain("");
  memory.realized.add(talk.id);
  memory.owner = undefined;
  return say`，${metClause(discourse, scene, true)}`;
};
