import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message, Scene } from "../content/message";
import { type Of, sceneOf } from "./pool";

/** Whether nothing is known of an item but what somebody presented there. */
const isOnlyPresented = ({ item, told }: Scene): boolean => {
  const { activity, remarks = [], key: _, ...more } = item;
  return (
    activity === "presentation" &&
    told !== "before" &&
    Object.values(more).every((one) => one === undefined || (Array.isArray(one) && one.length === 0)) &&
    remarks.every(({ act, quote }) => act === "introduce" && !quote)
  );
};

const sameSpeaker = (one: Of<"speech">, other: Of<"speech">): boolean =>
  one.by !== "all" && other.by !== "all" && one.by.length === 1 && one.by.join() === other.by.join();

/** Whether an item is talks or speeches of which neither time, place nor title is stated, next to another in the programme. */
const isWordsBeside = ({ item }: Scene, other: Scene, agenda: DraftRecord["agenda"] = []): boolean => {
  const at = (key: string | undefined): number => agenda.findIndex((one) => one.key === key);
  const plain = !item.title && !item.venue && !item.when && !item.city;
  return (
    ["talks", "speeches", "discussion"].includes(item.activity ?? "") &&
    plain &&
    Math.abs(at(item.key) - at(other.item.key)) === 1
  );
};

/**
 * English: a presentation of no known time belongs to what the same person said at the talks or speeches next to it, before their
 * statements: the text does not return to a speaker for "A also described the college".
 */
export const withPresentationsAtWords = (
  messages: readonly Message[],
  lang: Lang,
  agenda: DraftRecord["agenda"],
): readonly Message[] => {
  let some = false;
  for (const one of messages) {
    const item = one.type === "speech" ? one.scene.item : undefined;
    some ||= item?.activity === "presentation" && item.remarks?.length === 1;
  }
  if (lang !== "en" || !some) return messages;
  const speeches = messages.filter((one): one is Of<"speech"> => one.type === "speech" && !one.bare);
  const moved = new Map<Of<"speech">, Of<"speech">>();
  for (const one of speeches) {
    if (!isOnlyPresented(one.scene) || messages.filter((other) => sceneOf(other) === one.scene).length > 1)
      continue;
    const [own, ...more] = speeches.filter((other) => other !== one && sameSpeaker(one, other));
    if (!own || more.length > 0 || own.scene.told !== "main" || own.ahead) continue;
    if (isWordsBeside(own.scene, one.scene, agenda)) moved.set(own, one);
  }
  if (moved.size === 0) return messages;
  const gone = new Set<Message>(moved.values());
  return messages.flatMap((one): Message[] => {
    if (gone.has(one)) return [];
    const shown = one.type === "speech" ? moved.get(one) : undefined;
    if (one.type !== "speech" || !shown) return [one];
    return [{ ...one, remarks: [...shown.remarks, ...one.remarks], paths: [...shown.paths, ...one.paths] }];
  });
};
