import type { Discourse } from "../reference/discourse";
import { nameAndTheme } from "./event";
import { ownItem } from "./own-ceremony";
import { titledName } from "./titled-event";

/** Whether nothing but its kind would name the event behind the sentence of what went on there: "an event was held" says nothing then. */
export const isUnderstood = (discourse: Discourse, lead: boolean): boolean => {
  const { name, theme } = nameAndTheme(discourse);
  const own = ownItem(discourse);
  const titled = own === undefined || discourse.memory.turns.has(`title ${own.path}`);
  return !lead && !name && !theme && titled && !titledName(discourse);
};
