import type { Message } from "../../content/message";
import { changed, textOf } from "../../phrase";
import type { Frame } from "../event/event";

/** "from August 30 to September 1, 2018", "from March 2 to 5": the days of an event. */
const SPAN = /^from (?=.*\d)(.+) to (?=.*\d)/u;

/** "between March 2 and 5": the days of an event, but not of a `visit`, on one of which, not known which, something was signed. */
export const withinSpan = (frame: Frame, visit: Message | undefined): Frame =>
  !visit && frame.day && SPAN.test(textOf(frame.day))
    ? { ...frame, day: changed(frame.day, (s) => s.replace(SPAN, "between $1 and ")) }
    : frame;
