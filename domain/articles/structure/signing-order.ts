import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";

const isSpoken = ({ messages }: Unit): boolean => messages.some((one) => one.type === "speech" && !one.bare);

const CONTEXT: ReadonlySet<Unit["part"]> = new Set(["background", "setting"]);

const isList = (one: Message): one is Of<"witnesses"> | Of<"scene-attendees"> =>
  one.type === "witnesses" || one.type === "scene-attendees";

/** Whether a unit is nothing but a list of those who were at a signing. */
const isAttendance = ({ messages }: Unit): boolean =>
  messages.some(isList) && messages.every((one) => isList(one) || one.type === "attendance");

/** English: who only was at a signing comes behind what was said and promised, before the context. */
export const withWitnessesBehindWords = (units: readonly Unit[]): Unit[] => {
  const moved = units.filter(
    (one, at) =>
      isAttendance(one) &&
      units.slice(at + 1).some((later) => isSpoken(later) || later.part === "follow_ups"),
  );
  if (moved.length === 0) return [...units];
  const rest = units.filter((one) => !moved.includes(one));
  const last = rest.findLastIndex(({ part }) => !CONTEXT.has(part));
  return [
    ...rest.slice(0, last + 1),
    ...moved.map((one): Unit => ({ ...one, part: "people", near: false })),
    ...rest.slice(last + 1),
  ];
};
