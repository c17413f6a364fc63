import { type Line, line } from "../../compose";
import type { Talk } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { counterpartsOf, withoutReceivers } from "../attendance/counterparts";
import { type Frame, opened } from "../event/event";
import { articled, discussed, isEvent, newTitle, newTopics, onTitle } from "../event/things";
import { BETWEEN, organizersBeside } from "../items/organized-items";
import type { Actor } from "../people/party";
import { trimmed, wordCount } from "../words/grammar";
import { isMereMeeting, unsaid } from "../words/mere-meeting";

/** Words of an occasion's name up to which its organizer follows without a comma. */
const SHORT_NAME = 4;

/**
 * "At a dinner at the Reed Hotel, the guests met A; B; and C", "The guests were received by A; B; and C for talks": visitors and
 * those met whose names and posts make a long list. The topics follow in a sentence of their own.
 */
export const manyMet = (
  discourse: Discourse,
  { id, scene }: Talk,
  frame: Frame,
  actor: Actor,
  where: Phrase,
  received: boolean,
): Line[] => {
  const title = newTitle(discourse, scene);
  // An occasion comes before a long list, "at a dinner"; what people do comes after it, "for talks".
  const occasion = title !== undefined && (isEvent(title) || scene.item.activity === "meal");
  const name = title && (occasion ? articled(title) : onTitle(title, scene));
  const who = sourced(actor.words, scene.listed ? `${scene.path}.people` : undefined);
  const front = name && occasion && !received && !isMereMeeting(name);
  const by = front ? organizersBeside(discourse, scene, BETWEEN) : undefined;
  const place = says(where) ? say`${trimmed(where)}, ` : plain("");
  const at = isMereMeeting(name) ? unsaid(name) : maybe` for ${name}`;
  // Who received the visitors before discussed the topics with them too.
  const others = received || scene.item.topics ? scene : withoutReceivers(discourse, scene);
  const verb = received
    ? say`${actor.many ? "were" : "was"} received by`
    : plain(others === scene ? "met" : "also met");
  const list = counterpartsOf(discourse, others);
  const met = front
    ? say`at ${name}${where}${by ? say`${wordCount(name) > SHORT_NAME ? ", " : " "}${by}` : ""}, ${who} ${verb} ${list}`
    : say`${place}${who} ${verb} ${list}${at}`;
  const topics = newTopics(discourse, scene);
  const more = topics ? [line(`${id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`)] : [];
  return [line(id, opened(frame, met)), ...more];
};
