import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { PARTLY } from "../event/event";
import { laterName } from "../people/person-names";

/** " at a partly online ceremony": after "signed a memorandum", "both in person and online" would be how each of them signed. */
export const partlyOnline = ({ facts, memory }: Discourse, online: Phrase, named: boolean): Phrase => {
  if (textOf(online) !== PARTLY) return online;
  memory.marks.add(PARTLY);
  // Who joined online is said with the name.
  const joined = facts.people.some((who) => who.name && who.raw.presence === "remote");
  if (joined) return sourced(plain(""), ...online.paths);
  return plain(named ? " held partly online" : " at a partly online ceremony", online.paths);
};

/** "Lee joined the ceremony online.": somebody whom the text knows as the one for whom another signed. */
export const joinedSigning = (discourse: Discourse, scene: Scene | undefined): Line[] => {
  const { facts, memory } = discourse;
  const [one, ...more] = facts
    .whos((scene?.item.people ?? []).map(({ key }) => key))
    .filter((who) => who.name && who.raw.presence === "remote" && knows(memory, who));
  const behalf = one && facts.people.some(({ raw }) => raw.onBehalfOf === one.key);
  if (!scene || !one || !behalf || more.length > 0 || memory.marks.has(`online ${one.key}`)) return [];
  memory.marks.add(`online ${one.key}`);
  memory.subject = [];
  const words = say`${laterName(discourse, one)} joined the ceremony online`;
  return [line(`${scene.path}.online`, sourced(words, `${one.path}.presence`))];
};
