import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import type { Of } from "./pool";
import { listWeight } from "./weight";

/** A ceremony by name, or an occasion without a kind of its own: a delegation is named there with all its members. */
export const isCeremony = (record: DraftRecord): boolean =>
  record.kind === "other" || /(?:仪式|典礼)$/.test(record.officialName?.zh ?? "");

/** Those of a delegation who act at the ceremony too, among its members rather than behind the hosts. */
export const withAllMembers = (record: DraftRecord, members: Of<"members">): Of<"members"> => {
  const head = record.delegations?.find(({ key }) => key === members.delegation)?.head;
  if (members.delegation === undefined) return members;
  const own = (record.participants ?? []).filter(
    ({ key, delegation, presence, group }) =>
      members.people.includes(key) ||
      (delegation === members.delegation &&
        key !== head &&
        !group &&
        (presence ?? "attended") === "attended"),
  );
  return { ...members, people: own.map(({ key }) => key) };
};

const SITTING: ReadonlySet<string> = new Set(["talks", "discussion", "meal"]);

/** Whether those who attended an item attended the event: its ceremony, or the item that it was. */
export const isOfEvent = (content: Content, scene: Scene): boolean => {
  const sat = content.scenes.filter(({ item }) => SITTING.has(item.activity ?? ""));
  const named = content.messages.some((one) => one.type === "hold" && one.named === scene);
  return scene.told === "main" && (named || !sat.includes(scene) || sat.length === 1);
};

/** People of a list that the first paragraph has room for, and their words. */
const FEW = 3;
const FEW_WORDS = 16;

/** Who was at an event of many and did nothing there: in the first paragraph while they are few, else behind what was said. */
interface ClosingLists {
  readonly early: readonly (readonly Message[])[];
  readonly late: readonly (readonly Message[])[];
}

/** Chinese: those who only were at an event of many are one list, whether its ceremony lists them or not. Lists of other items stay apart. */
export const closingLists = (
  record: DraftRecord,
  content: Content,
  late: readonly Message[],
  attended: readonly Of<"scene-attendees">[],
): ClosingLists => {
  const own = attended.filter((one) => isOfEvent(content, one.scene));
  const others = attended.filter((one) => !own.includes(one));
  const lists = late.filter((one): one is Of<"present"> => one.type === "present");
  const rest = late.filter((one) => one.type !== "present");
  const keys = [...new Set([...lists, ...own].flatMap(({ people }) => people))];
  if (keys.length === 0) return { early: [], late: [others, rest] };
  const groups = new Map(
    (record.participants ?? []).flatMap(({ key, group }) => (group ? [[key, group]] : [])),
  );
  const people = [...keys.filter((key) => !groups.has(key)), ...keys.filter((key) => groups.has(key))];
  const open = own.find(({ scene }) => scene.item.peopleOpen === true);
  const message: Message = {
    id: lists[0]?.id ?? `people.${people[0]}`,
    type: "present",
    side: undefined,
    people,
    open: lists.some((one) => one.open) || open !== undefined,
    also: false,
    ...(open ? { openAt: `${open.scene.path}.peopleOpen` } : {}),
    paths: [...lists, ...own].flatMap(({ paths }) => paths),
    importance: 0.5,
  };
  const opens =
    record.attendance !== undefined ||
    people.some((key) => !groups.has(key) || /\d/.test(groups.get(key)?.zh ?? ""));
  const few = opens && people.length <= FEW && listWeight(record, [message]) <= FEW_WORDS;
  return few
    ? { early: [[message]], late: [others, rest] }
    : { early: [], late: [others, [...rest, message]] };
};
