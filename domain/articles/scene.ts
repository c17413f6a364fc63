import type { Scene } from "./agenda";
import type { Said, Who } from "./facts";
import { type AgendaRole, type PlannedItem, signatoriesOf } from "./plan";
import type { Tell } from "./tell";

/** Activities in which people stand before others, and those in which they sit together. */
export const FORMAL: ReadonlySet<string> = new Set([
  "signing",
  "ceremony",
  "handover",
  "speeches",
  "presentation",
]);
const SITTING: ReadonlySet<string> = new Set(["talks", "discussion", "meal"]);

/** An item's title, unless it is what was handed over, or the event was called by it. */
export const titleOf = (tell: Tell, { item, path }: PlannedItem): Said | undefined =>
  item.activity === "handover" || tell.memory.turns.has(`named ${path}`)
    ? undefined
    : tell.facts.said(item.title, `${path}.title`);

/** Those listed at an item with one of these parts in it. */
const withPart = (entry: PlannedItem, ...parts: AgendaRole[]): Set<Who> =>
  new Set(parts.flatMap((part) => entry.as(part)));

const speakers = (entry: PlannedItem): Set<string> =>
  new Set(entry.remarks.flatMap(({ remark }) => (Array.isArray(remark.by) ? remark.by : [])));

/** Those whom the visitors met at an item: its receivers, and all listed who have no other part in it. */
export const metAt = (entry: PlannedItem): Who[] => {
  if (entry.visitors.length === 0) return entry.listed === undefined ? entry.as("receiver") : [];
  const apart = withPart(entry, "escort", "guide", "chair", "speaker");
  const met = entry.others.filter((who) => !apart.has(who));
  const own = met.filter((who) => who.side !== "third" || entry.as("receiver").includes(who));
  return own.length > 0 ? own : met;
};

/** Those of a third side who were at the talks of two others. */
export const alsoThere = (scene: Scene): Who[] => {
  if (!isTalks(scene)) return [];
  const { entry } = scene;
  const apart = withPart(entry, "receiver", "escort", "guide", "chair", "speaker");
  const met = metAt(entry);
  return entry.others.filter((who) => !apart.has(who) && !met.includes(who));
};

/** Whether all whom the visitors met there are told to have received them. */
export const received = (entry: PlannedItem): boolean =>
  metAt(entry).every((who) => entry.as("receiver").includes(who));

/** Those who came to an item, without those who received, led round or chaired. */
export const comers = (entry: PlannedItem): Who[] => {
  const apart = withPart(entry, "receiver", "guide", "chair", "escort");
  const pool = entry.visitors.length > 0 ? entry.visitors : (entry.listed ?? []);
  return pool.filter((who) => !apart.has(who));
};

/** Whether the item is one of the visitors with people whom they met there. */
export const isTalks = ({ entry }: Scene): boolean =>
  metAt(entry).length > 0 && entry.visitors.length > 0 && SITTING.has(entry.item.activity ?? "other");

const known = ({ tell, entry }: Scene): boolean =>
  metAt(entry).every((who) => tell.memory.received.has(who.key));

/** Whether the talks tell more than that the two met, which the lead has told. */
export const talksAreNews = (scene: Scene): boolean => {
  const { tell, entry } = scene;
  const topics = tell.facts.list(entry.item.topics, `${entry.path}.topics`);
  const plain =
    !titleOf(tell, entry) && topics.length === 0 && !(scene.moved && entry.place) && !scene.opening;
  return !(known(scene) && plain && entry.whole && entry.remarks.length > 0);
};

/** Whether the two have been told to have met, so that the talks are only what they spoke of. */
export const metAlready = (scene: Scene): boolean =>
  scene.entry.whole && scene.tell.plan.twoSides && scene.entry.item.activity !== "meal" && known(scene);

/** Those listed at an item who are told by nothing else of it; `undefined` where it has no attendance to tell. */
export const attendance = ({
  tell,
  entry,
}: Scene): { nobodyElse: boolean; listed: Who[] | undefined; open: boolean; content: boolean } => {
  const everyone = entry.listed === undefined;
  const formal = FORMAL.has(entry.item.activity ?? "other");
  const own = formal || entry.visitors.length === 0 ? (entry.listed ?? []) : entry.visitors;
  const apart = withPart(entry, "receiver", "escort", "guide", "chair", "speaker");
  const told = new Set([
    ...entry.agreements.flatMap(({ agreement }) => [
      ...tell.facts.whos(agreement.witnesses),
      ...signatoriesOf(tell.facts, agreement).flatMap((signed) => signed.who),
    ]),
    ...entry.outcomes.flatMap(({ outcome }) =>
      tell.facts.whos([...(outcome.by ?? []), ...(outcome.to?.participants ?? [])]),
    ),
  ]);
  const speaking = speakers(entry);
  const rest = own.filter((who) => !apart.has(who) && !speaking.has(who.key) && !told.has(who));
  const content = entry.remarks.length + entry.agreements.length + entry.outcomes.length > 0;
  const open = entry.item.peopleOpen === true && !everyone;
  const some = rest.length > 0 || (open && own.length > 0 && speaking.size === 0);
  const party = entry.whole && content && !formal && tell.plan.travellers.length > 0;
  const listed = rest.length > 0 && !open ? rest : own.filter((who) => !apart.has(who));
  return {
    nobodyElse: everyone || rest.length === 0,
    listed: some ? (party ? [] : listed) : undefined,
    open,
    content,
  };
};

/** Those with a part in an item that its own sentences do not tell. */
export const withUntoldPart = ({ tell, entry }: Scene, part: AgendaRole): Who[] => {
  const { memory } = tell;
  const speaking = speakers(entry);
  return entry.as(part).filter((who) => {
    if (part === "speaker") return !speaking.has(who.key);
    if (part === "escort") return !memory.received.has(`escort ${who.key}`);
    if (part !== "receiver") return true;
    return !memory.received.has(who.key) && !(entry.visitors.length > 0 && metAt(entry).includes(who));
  });
};

/** Whether an item told out of order took place on another day than the main items, so that its day says enough. */
export const hasOwnDay = (tell: Tell, entry: PlannedItem): boolean => {
  const day = entry.item.when?.start;
  if (!day) return false;
  const main = tell.plan.items
    .filter((other) => other.told === "main")
    .flatMap((other) => other.item.when?.start ?? []);
  const days = main.length > 0 ? main : [tell.facts.record.when?.start];
  return !days.includes(day);
};
