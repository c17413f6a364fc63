import type { Scene } from "../content/message";
import type { Unit } from "../document-plan";

/** Activities at which something is done by those who are listed. */
const ACTS: ReadonlySet<string | undefined> = new Set(["handover", "signing", "ceremony"]);

/** "closing ceremony": what comes after all that was said. */
const ENDS = /\b(?:closing|concluding|final|farewell|valedictory)\b/i;

/** The item of a unit of one message that only says what was done, if nothing was said there and it has no time or place of its own. */
const bareAct = ({ messages: [only, ...more] }: Unit): Scene | undefined => {
  if (only?.type !== "session" || more.length > 0) return undefined;
  const { item, told } = only.scene;
  const own = [item.when, item.venue, item.city, item.topics, item.did, item.narrative, item.remarks];
  return ACTS.has(item.activity) &&
    !ENDS.test(item.title?.en ?? "") &&
    told === "main" &&
    own.every((one) => one === undefined)
    ? only.scene
    : undefined;
};

/** The item at which all messages of a unit were said. */
const wordsAt = ({ messages: [first, ...more] }: Unit): Scene | undefined =>
  first?.type === "speech" && more.every((one) => one.type === "speech" && one.scene.key === first.scene.key)
    ? first.scene
    : undefined;

/** Whether the second act has the same people as the one before it. */
const areSamePeople = (act: Scene, second: Scene): boolean => {
  const keys = (act.item.people ?? []).map(({ key }) => key);
  const people = second.item.people ?? [];
  return ACTS.has(act.item.activity) && people.length > 0 && people.every(({ key }) => keys.includes(key));
};

/** Whether a unit reports what was done at an item. */
const reports = ({ messages }: Unit, { key }: Scene): boolean =>
  messages.some((one) => one.type === "handover" && one.scene.key === key);

/** "A handed over the boats. The letters were signed. Lee said …": a second act of the same people precedes the words at the first. */
export const withActsBeforeWords = (units: readonly Unit[]): readonly Unit[] => {
  const made: Unit[] = [];
  for (const unit of units) {
    const act = bareAct(unit);
    const before = made.at(-1);
    const scene = act && before && wordsAt(before);
    const at = scene && areSamePeople(scene, act) ? made.findIndex((one) => reports(one, scene)) : -1;
    const first = made[at];
    if (first) made[at] = { ...first, messages: [...first.messages, ...unit.messages] };
    else made.push(unit);
  }
  return made;
};
