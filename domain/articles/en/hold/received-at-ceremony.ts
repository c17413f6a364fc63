import { maybe, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { finite, opens, withDay } from "../event/event";
import { ownItem } from "../event/own-ceremony";
import { peopleList, weight } from "../people/people";
import type { Parts } from "./hold-attended";

/** Ceremonies for something that was opened, given or finished, which the receivers of the guests only attended. */
const FOR_A_THING =
  /\b(?:open|clos|award|present|launch|inaugurat|unveil|hand|donat|sign|graduat|laying|break|nam|certificate)/i;

/** Who received guests, whom the first sentence has room for, and the words of the guests. */
const MAX_RECEIVERS = 2;
const MAX_WORDS = 44;
/** Words after which the day comes first. */
const MAX_WORDS_BEFORE_DAY = 26;

/**
 * "A received B, and envoys of C and D, at an accreditation ceremony in P": a ceremony of which only receivers and guests are
 * known, since "a ceremony was held" would name nobody.
 */
export const receivedAtCeremony = (
  discourse: Discourse,
  { frame, place, online, part, arrange, item, organizing, thing }: Parts,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const scene = ownItem(discourse);
  const plain = scene?.item.activity === "ceremony" && !FOR_A_THING.test(scene.item.title?.en ?? "");
  if (!plain || !item || organizing || thing || opens(discourse)) return undefined;
  const isThere = ({ raw }: Who): boolean => (raw.presence ?? "attended") === "attended";
  const here = facts.people.filter(isThere);
  const hosts = here.filter(
    ({ name, raw }) => name && raw.side === "host" && raw.roles?.includes("receiver"),
  );
  const guests = here.filter(({ raw }) => raw.side === "guest");
  const known = [...hosts, ...guests].some((who) => memory.people.has(who.key));
  const free = guests.every(({ raw }) => !raw.delegation) && guests.some(({ name }) => name);
  if (hosts.length === 0 || hosts.length > MAX_RECEIVERS || !free || known) return undefined;
  const words = weight(discourse, guests);
  if (words + weight(discourse, hosts) > MAX_WORDS) return undefined;
  const who = sourced(peopleList(discourse, hosts), ...hosts.map(({ path }) => `${path}.roles`));
  const received = finite(frame, hosts.length > 1, "received");
  const core = say`${who} ${received} ${peopleList(discourse, guests)} at ${item}${place}${part}${online}${arrange}`;
  const atEnd = words <= MAX_WORDS_BEFORE_DAY && !frame.front;
  return atEnd ? say`${core}${maybe` ${frame.day}`}` : withDay(frame, core, false);
};
