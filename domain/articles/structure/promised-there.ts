import type { DraftRecord } from "../../events/shape";
import type { Message, Scene } from "../content/message";
import { wholeDelegation } from "../content/named";
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

/** The consequences of an item, placed with it unless they may need an agreement that comes later in the text. */
export const takePromised = (pool: Pool, scene: Scene, scenes: readonly Scene[]): Message[] =>
  pool.rest.some((one) => one.type === "sign")
    ? []
    : pool.take("promised", (one) => isOfItem(one, scene.key) || isOfHostThere(one, scene, scenes));

/** What the whole delegation will do: it is placed with its people. */
export const isOfDelegation = (record: DraftRecord, { followUps }: Of<"promised">): boolean =>
  followUps.every(
    ({ followUp: { by, from } }) =>
      from === undefined && wholeDelegation(record, by?.participants ?? []) !== undefined,
  );
