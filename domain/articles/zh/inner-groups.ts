import { type Phrase, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { type OrgRef, topOf, type Who } from "../reference/facts";
import { organizationName } from "./organizations";

/** 全体院领导, 校领导: a group that shows of what kind its house is, and not which one. */
const INNER = /^(?:全体|部分)?([院校所馆会])(?:领导|级领导|班子)(?:班子)?(?:成员)?$/u;

const HOUSE: Readonly<Record<string, RegExp>> = {
  院: /院$/,
  校: /(?:大学|学院|学校|中学|小学|校)$/,
  所: /所$/,
  馆: /馆$/,
  会: /会$/,
};

/** The house of a group that only says of what kind that is: the one house of its side whose name ends so. */
const houseOfGroup = ({ facts }: Discourse, who: Who): OrgRef | undefined => {
  const [, kind] = INNER.exec(who.group?.text ?? "") ?? [];
  if (!kind || who.of.length > 0 || who.side === undefined) return undefined;
  const own = facts.people.filter((one) => one.side === who.side);
  const houses = own
    .flatMap((one) => [...one.of, ...one.posts.flatMap(({ org }) => org ?? [])])
    .map((ref) => topOf(ref));
  const [house, ...more] = houses.filter(
    (ref, at) => houses.findIndex((other) => other.org === ref.org) === at,
  );
  return house && more.length === 0 && HOUSE[kind]?.test(house.name.text) ? house : undefined;
};

/** 某医院全体院领导、相关职能部门负责人: such a group behind its house, where the sentence has not named that just now. */
export const withHouse = (discourse: Discourse, who: Who, words: Phrase): Phrase | undefined => {
  const { memory } = discourse;
  const house = houseOfGroup(discourse, who);
  if (!house || memory.owner === house.org || memory.near === house.org) return undefined;
  const front = organizationName(discourse, house);
  memory.owner = house.org;
  return say`${front}${words}`;
};
