import { type Line, line } from "../../compose";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventOnline, PARTLY } from "../event/event";

/** " online" behind "visited A", or a sentence of its own where some joined online: nobody visits a city both ways. */
export const visitOnline = (discourse: Discourse): { online: Phrase; apart: Line[] } => {
  const online = eventOnline(discourse);
  return textOf(online) === PARTLY
    ? { online: plain(""), apart: [line("online", say`the visit took place${online}`)] }
    : { online, apart: [] };
};
