import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Message, Sign, Visit } from "../../content/message";
import { maybe, type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { partyObject } from "../attendance/party";
import { eventPlace } from "../event/event-place";
import { peopleList } from "../people/people";

/** Hosts whom the first sentence has room for beside a list of visitors. */
const MAX_HOSTS = 2;

/**
 * 上午，市委书记甲、市长乙在行政中心会见某代表团: a reception with time and room, before something was signed. The visitors did not arrive in the city
 * at that hour, nor only then at an event that they came for.
 */
export const receivedBeforeSigning = (
  discourse: Discourse,
  { lead, joined }: SentencePlan,
  visit: Visit,
  { scene }: Sign,
): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const { kind, venue, partOf: larger, online, purpose } = facts.record;
  const room = facts.place(venue, "venue");
  const received = content.messages.filter((one) => one.type === "receive" && !memory.realized.has(one.id));
  const [receive, ...more] = received;
  if (!lead || kind !== "reception" || online || purpose || scene?.told !== "after") return undefined;
  if (joined.some(({ type }) => type === "accompany" || type === "setting")) return undefined;
  if (!room || venue?.organization || larger?.how !== "at") return undefined;
  if (receive?.type !== "receive" || more.length > 0 || receive.separate) return undefined;
  const hosts = facts.whos(receive.people);
  if (hosts.length === 0 || hosts.length > MAX_HOSTS || hosts.some(({ group }) => group)) return undefined;
  memory.realized.add(receive.id);
  const list = peopleList(discourse, hosts);
  memory.owner = undefined;
  const at = eventPlace(discourse);
  return say`${list}${maybe`在${at}`}会见${visitorsOf(discourse, joined, visit)}`;
};

/** 市长甲、市长乙以及丙市代表团: those who were received, with the groups who came beside people with names. */
const visitorsOf = (discourse: Discourse, joined: readonly Message[], { party }: Visit): Phrase => {
  const { facts, memory } = discourse;
  const members = joined.find((one) => one.type === "members" && !memory.realized.has(one.id));
  const groups = members?.type === "members" ? facts.whos(members.people) : [];
  const leaders = facts.whos(party.leaders);
  const plainly = party.delegations.length === 0 && leaders.length > 0 && leaders.every(({ name }) => name);
  if (!plainly || !members || groups.length === 0 || !groups.every(({ group }) => group))
    return partyObject(discourse, party);
  memory.party = true;
  memory.realized.add(members.id);
  return say`${peopleList(discourse, leaders)}以及${peopleList(discourse, groups)}`;
};

/** 博览会期间, for 在博览会上: when hosts received those who had come for it, in a room elsewhere. */
export const duringIt = (larger: Phrase | undefined): Phrase | undefined => {
  const inside = larger && /^在(.+)上$/u.exec(textOf(larger))?.[1];
  return larger && inside ? say`${partOf(larger, 1, inside.length + 1)}期间` : larger;
};
