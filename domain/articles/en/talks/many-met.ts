import { type Line, line } from "../../compose";
import type { Scene, Talk } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { counterpartsOf } from "../attendance/counterparts";
import { type Frame, opened } from "../event/event";
import { articled, discussed, isEvent, newTitle, onTitle, topicsOf } from "../event/things";
import { BETWEEN, organizersBeside } from "../items/organized-items";
import type { Actor } from "../people/party";
import { trimmed, wordCount } from "../words/grammar";
import { isMereMeeting, unsaid } from "../words/mere-meeting";

/** Words of an occasion's name up to which its organizer follows without a comma. */
const SHORT_NAME = 4;

/** "a banquet": what it was that people met at, which a reader looks for before a long list of them. */
const occasionOf = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const title = newTitle(discourse, scene);
  if (!title) return undefined;
  return isEvent(title) || scene.item.activity === "meal" ? articled(title) : onTitle(title, scene);
};

/** Whether a name is that of an occasion, rather than of what people do: "at a dinner", but "for talks". */
const isOccasion = (discourse: Discourse, { item, path }: Scene): boolean => {
  const title = discourse.facts.said(item.title, `${path}.title`);
  return title !== undefined && (isEvent(title) || item.activity === "meal");
};

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
  const name = occasionOf(discourse, scene);
  const who = sourced(actor.words, scene.listed ? `${scene.path}.people` : undefined);
  const front = name && !received && !isMereMeeting(name) && isOccasion(discourse, scene);
  const by = front ? organizersBeside(discourse, scene, BETWEEN) : undefined;
  const place = says(where) ? say`${trimmed(where)}, ` : plain("");
  const at = isMereMeeting(name) ? unsaid(name) : maybe` for ${name}`;
  const verb = received ? say`${actor.many ? "were" : "was"} received by` : plain("met");
  const list = counterpartsOf(discourse, scene);
  const met = front
    ? say`at ${name}${where}${by ? say`${wordCount(name) > SHORT_NAME ? ", " : " "}${by}` : ""}, ${who} met ${list}`
    : say`${place}${who} ${verb} ${list}${at}`;
  const topics = topicsOf(discourse, scene);
  const more = topics ? [line(`${id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`)] : [];
  return [line(id, opened(frame, met)), ...more];
};
