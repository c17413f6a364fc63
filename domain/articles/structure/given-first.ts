import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import { isBareSession, type Scene } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { takeExplanations } from "./explanations";
import type { Of, Pool } from "./pool";

const GIVEN: ReadonlySet<string> = new Set(["award", "launch"]);

/** Awards of one item from which they are the purpose of the event. */
const MANY_GIVEN = 3;

/** Whether the office's own title reports what was launched: 某中心揭牌. */
const isInTitle = ({ title }: DraftRecord, { outcome }: Of<"result">): boolean =>
  outcome.type === "launch" &&
  (outcome.points ?? []).some(
    ({ zh }) => zh !== undefined && zh.length > 3 && title?.zh?.includes(zh) === true,
  );

/** Whether one person gave another two things: a present and a certificate. */
const areOfOnePair = ({ outcome }: Of<"result">, { outcome: other }: Of<"result">): boolean =>
  outcome.type === "gift" &&
  (outcome.by ?? []).length > 0 &&
  outcome.by?.join() === other.by?.join() &&
  JSON.stringify(outcome.to) === JSON.stringify(other.to);

/** A contest in several groups, which are described before their prizes. */
const isInGroups = ({ scene }: Of<"session">): boolean => (scene.item.sections ?? []).length > 0;

/** Whether an item has more to report than what was given: a contest that was held, who took part in it, what was said. */
const isReported = (pool: Pool, scene: Scene): boolean =>
  pool.rest.some(
    (one) =>
      (one.type === "speech" ||
        one.type === "narrative" ||
        (one.type === "session" && !isBareSession(one) && !isInGroups(one))) &&
      one.scene === scene,
  );

/** Whether somebody's words at an item are recorded, after which it gives what it gives. */
const areWordsOf = (pool: Pool, scene: Scene): boolean =>
  pool.rest.some((one) => one.type === "speech" && !one.bare && one.scene === scene);

/** Whether the office's own title says that something was given or launched. */
const isGivingByTitle = ({ title }: DraftRecord): boolean => GIVING.test(title?.zh ?? "");
const GIVING = /颁|授予|授牌|授证|表彰|获奖|聘|揭牌|启动|上线|发布|首发|启用|开馆|揭幕|成立/u;

/**
 * What was awarded or launched at a large event directly follows what the event was, where it is the purpose of the event: the
 * first item, or many awards. Otherwise it keeps its place in the agenda.
 */
export const givingUnits = (pool: Pool, record: DraftRecord, content: Content, lang: Lang): Unit[] =>
  content.scenes.flatMap((scene, at) => {
    const isGiven = (one: Of<"result">): boolean => one.scene === scene && GIVEN.has(one.outcome.type ?? "");
    const count = pool.rest.filter((one) => one.type === "result" && isGiven(one)).length;
    const titled =
      lang === "zh" &&
      pool.rest.some((one) => one.type === "result" && isGiven(one) && isInTitle(record, one));
    if (
      count === 0 ||
      (lang === "en" && scene.told !== "main") ||
      (at > 0 && count < MANY_GIVEN && !titled) ||
      (lang === "en" && at > 0 && isReported(pool, scene)) ||
      (lang === "zh" && count < MANY_GIVEN && !titled && !isGivingByTitle(record) && areWordsOf(pool, scene))
    )
      return [];
    const given = pool.take("result", isGiven);
    given.push(
      ...pool.take("result", (one) => one.scene === scene && given.some((other) => areOfOnePair(one, other))),
    );
    const settings = pool.take(
      "session",
      (one) => one.scene === scene && (isBareSession(one) || isInGroups(one)),
    );
    return [
      ...unit("outcomes", [...settings, ...given]),
      ...unit("background", takeExplanations(pool, record, given, lang), true),
    ];
  });
