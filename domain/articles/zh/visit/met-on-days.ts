import type { Scene, Talk } from "../../content/message";
import { joined, loose, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { partyLater } from "../attendance/party";
import { peopleList } from "../people/people";
import { whenText } from "../words/dates";

const isBare = ({ item, chairs, escorts, guides }: Scene): boolean =>
  [item.topics, item.remarks, item.narrative, item.outcomes, item.sections, chairs, escorts, guides].every(
    (list) => (list ?? []).length === 0,
  ) &&
  [item.title, item.venue, item.city, item.did, item.peopleOpen].every((one) => one === undefined) &&
  item.when?.start?.length === 10;

/** Talks with one of the hosts on a day of their own, of which nothing else is known. */
const meetingOf = ({ content, memory }: Discourse, { key }: Who): Talk | undefined => {
  const [talk, ...more] = content.messages.filter(
    (one): one is Talk => one.type === "talk" && one.scene.counterparts.includes(key),
  );
  const only = talk?.scene.counterparts.length === 1 && talk.scene.whole && more.length === 0;
  return only && !memory.realized.has(talk.id) && isBare(talk.scene) ? talk : undefined;
};

const markMet = (discourse: Discourse, talk: Talk, who: Who): void => {
  discourse.memory.realized.add(talk.id);
  discourse.memory.marks.add(`met ${who.key}`);
};

/** Whether an earlier sentence said on which day this host met the visitors. */
export const isMet = ({ memory }: Discourse, { key }: Who): boolean => memory.marks.has(`met ${key}`);

/** 28日，书记甲会见代表团; 书记甲、校长乙分别于28日、29日会见代表团: hosts of whom only the day is known on which each met the visitors. */
export const metOnDays = (discourse: Discourse, hosts: readonly Who[]): Phrase | undefined => {
  const meetings = hosts.map((who) => ({ who, talk: meetingOf(discourse, who) }));
  const party = discourse.content.relations.party;
  if (meetings.length === 0 || meetings.some(({ talk }) => talk === undefined)) return undefined;
  const dated = meetings.flatMap(({ who, talk }) => {
    if (!talk) return [];
    markMet(discourse, talk, who);
    const { path, item } = talk.scene;
    return [{ path, day: whenText(discourse, item.when, `${path}.when`) ?? plain("当日", [`${path}.when`]) }];
  });
  const days = dated.map(({ day }) => day);
  const paths = dated.map(({ path }) => `${path}.people`);
  const list = peopleList(discourse, hosts);
  const [day, ...more] = days;
  if (day && more.length === 0)
    return sourced(say`${day}，${list}会见${partyLater(discourse, party)}`, ...paths);
  return sourced(say`${list}分别于${loose(joined(days, "、"))}会见${partyLater(discourse, party)}`, ...paths);
};

/** 校长乙会见代表团，: the host who met the visitors on the day of the signing, of whom no more is known. */
export const metAtSigning = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, content } = discourse;
  const [who, ...more] = facts.whos(scene.counterparts);
  const talk = who && meetingOf(discourse, who);
  if (!talk || talk.scene !== scene || more.length > 0 || !content.relations.receivers.includes(who.key))
    return plain("");
  markMet(discourse, talk, who);
  const party = partyLater(discourse, content.relations.party);
  // After the visitors a title alone does not show its organization.
  discourse.memory.owner = undefined;
  return sourced(say`${peopleList(discourse, [who])}会见${party}，`, `${scene.path}.people`);
};
