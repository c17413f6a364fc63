import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { isTalksOrMeal } from "../content/sittings";
import type { Of } from "./pool";

/** A ceremony with a name, or an event without one of the known kinds: a delegation is named there with all its members. */
export const isCeremony = (record: DraftRecord): boolean =>
  record.kind === "other" || /(?:仪式|典礼)$/.test(record.officialName?.zh ?? "");

/** Those of a delegation who act at the ceremony too, with its other members rather than after the hosts. */
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

const isSigningItem = ({ item }: Scene): boolean => item.activity === "signing";

/** Whether those who attended an item attended the event: it is the event's ceremony or its only item. */
export const isOfEvent = (content: Content, scene: Scene): boolean => {
  const sat = content.scenes.filter(({ item }) => isTalksOrMeal(item));
  const named = content.messages.some((one) => one.type === "hold" && one.named === scene);
  // Listeners of a lecture were not at the signing of the same day.
  if (scene.item.activity === "presentation" && content.scenes.some(isSigningItem)) return false;
  return scene.told === "main" && (named || !sat.includes(scene) || sat.length === 1);
};

/** Who attended a large event without an action of their own: in one list before what was said there; others after it. */
interface ClosingLists {
  readonly early: readonly (readonly Message[])[];
  readonly late: readonly (readonly Message[])[];
}

/**
 * Chinese: those who only attended a large event are one list before its speeches, whether or not its ceremony lists them.
 * Lists of other items stay separate, behind what was said.
 */
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
  // Unrecorded others at talks of an event were not at its ceremony.
  const apart = own.some(({ scene }) => !isTalksOrMeal(scene.item));
  const open = own.find(({ scene: { item } }) => item.peopleOpen === true && !(apart && isTalksOrMeal(item)));
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
  return { early: [[message]], late: [others, rest] };
};

const SIGNINGS: ReadonlySet<string> = new Set(["signing", "ceremony"]);
/** Dignitaries of a ceremony, all of whom are listed, even if one of them spoke. */
const MAX_GUESTS = 4;

/** Chinese: few people at a signing are one list, including those of them who spoke there. */
export const isWholeList = (record: DraftRecord, { scene: { item } }: Of<"scene-attendees">): boolean => {
  const people = item.people ?? [];
  const named = people.every(({ key, as }) => {
    const one = record.participants?.find((each) => each.key === key);
    return as === undefined && one?.person !== undefined && !(one.roles ?? []).includes("signatory");
  });
  const acting = new Set([
    ...(record.agreements ?? []).flatMap((one) =>
      (one.parties ?? []).flatMap((party) => party.signatories ?? []),
    ),
    ...(record.outcomes ?? []).flatMap((one) => one.by ?? []),
  ]);
  return (
    record.kind === "signing" &&
    SIGNINGS.has(item.activity ?? "") &&
    item.peopleOpen !== true &&
    people.length <= MAX_GUESTS &&
    named &&
    !people.some(({ key }) => acting.has(key))
  );
};

/** Whether somebody of neither side only attended a signing, whatever they say or agree at another item. */
export const onlyAttended = (
  { participants = [] }: DraftRecord,
  { scene: { item } }: Of<"scene-attendees">,
  key: string,
): boolean =>
  item.activity === "signing" &&
  participants.some((one) => one.key === key && one.side === "third") &&
  (item.remarks ?? []).every(({ by = [] }) => by !== "all" && !by.includes(key));

/** 甲、乙为基地揭牌: a result in the record's own words that begins with people, who are introduced before it. */
export const beginsWithPeople = ({ participants }: DraftRecord, message: Message): boolean =>
  message.type === "result" &&
  message.outcome.type === "launch" &&
  (message.outcome.points ?? []).some(({ zh }) =>
    (participants ?? []).some(({ person }) => person?.name?.zh && zh?.startsWith(person.name.zh)),
  );
