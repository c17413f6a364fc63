import type { Discourse } from "../../reference/discourse";
import { nameAndTheme } from "../event/name-and-theme";
import { ownItem } from "../event/own-ceremony";
import { titledName } from "../event/titled-event";

/** Whether only its kind would name the event after the sentence about its activities: "an event was held" then adds nothing. */
export const isUnderstood = (discourse: Discourse, lead: boolean): boolean => {
  const { name, theme } = nameAndTheme(discourse);
  const own = ownItem(discourse);
  const titled = own === undefined || discourse.memory.marks.has(`title ${own.path}`);
  return !lead && !name && !theme && titled && !titledName(discourse);
};
