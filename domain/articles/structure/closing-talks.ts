import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import type { Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import { type Unit, unit } from "../document-plan";
import type { Of, Pool } from "./pool";

/** Chinese: what both sides will do, recorded without an item: it ends the last talks, where something else follows them. */
const promisedByBoth = (pool: Pool, { scenes, relations }: Content, scene: Scene): Unit[] => {
  const last = scenes.findLast((one) => isTalks(one.item) || one.item.activity === "discussion");
  const { told, item } = scene;
  if (told !== "main" || (item.remarks ?? []).length > 0 || !item.topics?.length) return [];
  if (last !== scene || scenes.at(-1) === scene || !relations.visit || !relations.twoSides) return [];
  const ofBoth = ({ followUps }: Of<"promised">): boolean =>
    followUps.every(
      ({ followUp: { from, by, force } }) =>
        from === undefined && force === "task" && (by?.all === true || by?.organizations?.length === 2),
    );
  return unit("follow_ups", pool.take("promised", ofBoth), true);
};

/** Whether two or more people agreed on it who spoke at the talks. */
const areThere = ({ item }: Scene, by: readonly string[]): boolean => {
  const spoke = (item.remarks ?? []).flatMap((one) => (one.by === "all" ? [] : (one.by ?? [])));
  return by.length > 1 && by.every((key) => spoke.includes(key));
};

/** What all agreed on, recorded without an item: it ends the only talks, where something else follows them. */
const consensusOfTalks = (pool: Pool, { scenes }: Content, scene: Scene, lang: Lang): Unit[] => {
  const [talks, ...more] = scenes.filter((one) => one.told === "main" && isTalks(one.item));
  const spoken = (scene.item.remarks ?? []).length > 0;
  if (talks !== scene || more.length > 0 || !spoken || scenes.at(-1) === scene) return [];
  const agreed = pool.take(
    "result",
    ({ scene: at, outcome: { type, by = [] } }) =>
      at === undefined && type === "consensus" && (by.length === 0 || (lang === "en" && areThere(scene, by))),
  );
  return unit("outcomes", agreed, true);
};

/** 会议谋划了……, 座谈会明确……: a meeting as the subject of its own result. */
const OF_MEETING_ZH = /^(?:会议|大会|座谈会|研讨会|交流会|论坛)(?!举|召|期|将)/u;

/** Chinese: what a meeting itself brought about, recorded without an item: it ends the last sitting, where a tour or a meal follows. */
const resultOfMeeting = (pool: Pool, { scenes }: Content, scene: Scene): Unit[] => {
  const last = scenes.findLast((one) => one.told === "main" && isTalks(one.item));
  if (last !== scene || scenes.at(-1) === scene) return [];
  const ofMeeting = ({ scene: at, outcome: { by, points = [] } }: Of<"result">): boolean =>
    at === undefined && !by?.length && points.some(({ zh }) => OF_MEETING_ZH.test(zh ?? ""));
  return unit("outcomes", pool.take("result", ofMeeting), true);
};

/**
 * What ends the talks although it is recorded without an item: what all agreed on, in Chinese also what the meeting brought about
 * and what both sides will do.
 */
export const closingTalks = (pool: Pool, content: Content, scene: Scene, lang: Lang): Unit[] => [
  ...consensusOfTalks(pool, content, scene, lang),
  ...(lang === "zh"
    ? [...resultOfMeeting(pool, content, scene), ...promisedByBoth(pool, content, scene)]
    : []),
];
