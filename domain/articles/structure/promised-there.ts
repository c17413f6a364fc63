import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message, Scene } from "../content/message";
import { wholeDelegation } from "../content/named";
import { isOwnMatter } from "../content/own-matters";
import type { Of, Pool } from "./pool";

/** What those who met at an item will do, recorded for that item alone. */
const isOfItem = (message: Of<"promised">, key: string): boolean =>
  message.followUps.every(({ followUp: { from } }) => from && "item" in from && from.item === key);

/** Whether somebody was met at this item of several and at no other: what they intend to do was said there. */
const isMetOnlyAt = (scene: Scene, scenes: readonly Scene[], key: string): boolean => {
  const at = scenes.filter((one) => !one.summary && one.item.people?.some((each) => each.key === key));
  return at.length === 1 && at[0]?.key === scene.key && scene.counterparts.includes(key);
};

/** What somebody whom the visitors met at one of several places intends to do, recorded without an item. */
const isOfHostThere = ({ followUps }: Of<"promised">, scene: Scene, scenes: readonly Scene[]): boolean =>
  (scene.item.city ?? scene.item.venue) !== undefined &&
  followUps.every(({ followUp: { by, from, force } }) => {
    const people = by?.participants ?? [];
    const alone = from === undefined && !by?.organizations?.length && force === "intention";
    return alone && people.length > 0 && people.every((key) => isMetOnlyAt(scene, scenes, key));
  });

const ownersOf = ({ followUps }: Of<"promised">): readonly string[] =>
  followUps.flatMap(({ followUp: { by } }) => by?.participants ?? []);

/** Whether all of these people speak at an item. */
const speakAt = ({ item }: Scene, people: readonly string[]): boolean =>
  people.length > 0 &&
  people.every((key) => item.remarks?.some(({ by }) => by !== "all" && by?.includes(key)));

/** The item at which those who promised something at another one speak, behind it: what they promised follows their words. */
const laterWordsOf = (message: Of<"promised">, scene: Scene, scenes: readonly Scene[]): Scene | undefined => {
  const owners = ownersOf(message);
  if (speakAt(scene, owners)) return undefined;
  return scenes.slice(scenes.indexOf(scene) + 1).find((one) => speakAt(one, owners));
};

const itemsWith = (scenes: readonly Scene[], key: string): readonly Scene[] =>
  scenes.filter((one) => !one.summary && one.item.people?.some((each) => each.key === key));

/** English: what people will do who took part in this item alone of several, recorded without an item. */
const isOfThoseOnlyThere = ({ followUps }: Of<"promised">, scene: Scene, scenes: readonly Scene[]): boolean =>
  scenes.length > 1 &&
  followUps.every(({ followUp: { by, from, force } }) => {
    const people = by?.participants ?? [];
    const own = from === undefined && !by?.all && !by?.organizations?.length;
    const pledge = force === "commitment" || force === "intention";
    const isOnlyHere = (key: string): boolean => {
      const [at, ...more] = itemsWith(scenes, key);
      return at === scene && more.length === 0;
    };
    return own && pledge && people.length > 0 && people.every(isOnlyHere);
  });

/** English: what is to be done with what an item led to. */
const isOfOutcome = ({ followUps }: Of<"promised">, { item }: Scene): boolean =>
  followUps.every(
    ({ followUp: { from } }) => from && "outcome" in from && item.outcomes?.includes(from.outcome),
  );

/** Whether an English text has a promise behind an item: as its consequence, or because its people say no more later. */
const isPlacedBehind = (one: Of<"promised">, scene: Scene, scenes: readonly Scene[]): boolean => {
  if (isOfItem(one, scene.key)) return laterWordsOf(one, scene, scenes) === undefined;
  const from = scenes.find(({ key }) => isOfItem(one, key));
  if (from) return laterWordsOf(one, from, scenes) === scene;
  return isOfOutcome(one, scene) || isOfThoseOnlyThere(one, scene, scenes);
};

/** What people promised elsewhere, or at speeches, directly behind the last words of theirs at an item: English. */
export const takeOwnPromises = (
  pool: Pool,
  { by, scene }: Of<"speech">,
  later: readonly Of<"speech">[],
  scenes: readonly Scene[],
): Message[] => {
  const speakers: readonly string[] = by === "all" ? [] : by;
  const speakAgain = (): boolean =>
    later.some((one) => one.by !== "all" && one.by.some((key) => speakers.includes(key)));
  return pool.take(
    "promised",
    (one) =>
      ownersOf(one).length > 0 &&
      ownersOf(one).join() === speakers.join() &&
      (scene.item.activity === "speeches" || !isOfItem(one, scene.key)) &&
      !isOfOutcome(one, scene) &&
      isPlacedBehind(one, scene, scenes) &&
      !speakAgain() &&
      !pool.rest.some(({ type }) => type === "sign"),
  );
};

/** What somebody is to do because of these words, or of what was agreed on: a task of its own directly behind them. */
export const takeOwnMatters = (pool: Pool, record: DraftRecord, of: readonly Message[]): Message[] => {
  let announced = false;
  for (const { announce, due } of record.followUps ?? [])
    announced ||= announce === true && due !== undefined;
  if (!announced) return [];
  const keys = of.flatMap((one) =>
    one.type === "speech"
      ? one.remarks.map(({ remark }) => remark.key)
      : one.type === "result"
        ? [one.outcome.key]
        : [],
  );
  return pool.take("promised", ({ followUps }) =>
    followUps.every(({ followUp }) => {
      const { from } = followUp;
      if (!from || !isOwnMatter(record, followUp)) return false;
      return (
        ("remark" in from && keys.includes(from.remark)) || ("outcome" in from && keys.includes(from.outcome))
      );
    }),
  );
};

/** The consequences of an item, placed with it unless they may need an agreement that comes later in the text. */
export const takePromised = (pool: Pool, scene: Scene, scenes: readonly Scene[], lang: Lang): Message[] =>
  pool.rest.some((one) => one.type === "sign")
    ? []
    : pool.take(
        "promised",
        (one) =>
          (lang === "en" ? isPlacedBehind(one, scene, scenes) : isOfItem(one, scene.key)) ||
          isOfHostThere(one, scene, scenes),
      );

/** English: what is to be done with a gift: behind it, and before the words about it unless it is one of the `late` results. */
export const takeUseOfGift = (
  pool: Pool,
  scene: Scene,
  { record: { outcomes = [] } }: { record: DraftRecord },
  late: readonly Of<"result">[],
): Message[] => {
  if (scene.item.outcomes === undefined) return [];
  const gifts = outcomes.filter(
    ({ key, type }) =>
      type === "gift" &&
      scene.item.outcomes?.includes(key) &&
      !late.some(({ outcome }) => outcome.key === key),
  );
  if (gifts.length === 0) return [];
  const uses = pool.take("promised", ({ followUps }) =>
    followUps.every(
      ({ followUp: { from } }) => from && "outcome" in from && gifts.some(({ key }) => key === from.outcome),
    ),
  );
  // What the same owners are to do besides, of which nobody recorded the origin.
  const owners = JSON.stringify(uses[0]?.followUps[0]?.followUp.by);
  const more =
    uses.length > 0 && owners !== undefined
      ? pool.take("promised", ({ followUps }) =>
          followUps.every(
            ({ followUp: { by, from, due } }) => !from && !due && JSON.stringify(by) === owners,
          ),
        )
      : [];
  return [...uses, ...more];
};

/** What the whole delegation will do: it is placed with its people. */
export const isOfDelegation = (record: DraftRecord, { followUps }: Of<"promised">): boolean =>
  followUps.every(
    ({ followUp: { by, from } }) =>
      from === undefined && wholeDelegation(record, by?.participants ?? []) !== undefined,
  );
