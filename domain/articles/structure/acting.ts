import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";

const PASSIVE: ReadonlySet<Message["type"]> = new Set([
  "visit",
  "receive",
  "members",
  "present",
  "talk",
  "scene-attendees",
]);

/** Those who do more than receive or attend: they speak, sign, chair or guide the visitors. */
export const actingIn = (content: Content, record: DraftRecord): Set<string> =>
  new Set(
    content.messages
      .filter((message) => !PASSIVE.has(message.type))
      .flatMap((message) => [...namedBy(record, message)]),
  );
