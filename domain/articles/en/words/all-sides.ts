import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact, OrgRef, Who } from "../../reference/facts";
import { knows, next } from "../../reference/memory";

const above = (ref: OrgRef): OrgFact[] => [ref.org, ...(ref.org.parent ? above(ref.org.parent) : [])];

const organizationsOf = (who: Who): OrgRef[] => [...who.posts.flatMap(({ org }) => org ?? []), ...who.of];

/** Whether the text has mentioned a side: one of its people or organizations. */
const isNamed = (discourse: Discourse, side: "host" | "guest"): boolean => {
  const { facts, memory } = discourse;
  const own = facts.people.filter((who) => who.side === side && who.present);
  return own.some(
    (who) =>
      knows(memory, who) || organizationsOf(who).some((ref) => above(ref).some((o) => memory.orgs.has(o))),
  );
};

const areHostsNamed = (discourse: Discourse): boolean => {
  const { facts, memory } = discourse;
  const home = facts.org(facts.record.home, "home");
  return memory.host !== undefined || (home && memory.orgs.has(home.org)) || isNamed(discourse, "host");
};

/** Whether the news is a document of three or more parties, which talks of the same people are among. */
const haveThreePartiesSigned = ({ record: { agreements = [], kind, news } }: Facts): boolean =>
  kind === "signing" &&
  agreements.some(({ key, parties = [] }) => parties.length > 2 && (key === news || agreements.length === 1));

/** Whether a group of guests came from several organizations, which are more than one side where they met together. */
const areOfSeveral = ({ people, record: { agenda = [] } }: Facts): boolean =>
  !agenda.some(({ each }) => each) &&
  people.some(
    (who) =>
      who.side === "guest" &&
      who.present &&
      who.group !== undefined &&
      new Set(who.of.map((ref) => above(ref).at(-1))).size > 1,
  );

/** Whether guests without a delegation or a leader came from three or more organizations. */
const areOfThree = ({ content, facts }: Discourse): boolean => {
  const { delegations, leaders, people } = content.relations.party;
  const guests = facts.whos(people).filter((who) => !who.group && who.present);
  const from = guests
    .map((who) => organizationsOf(who).flatMap(above).at(-1))
    .filter((org) => org !== undefined);
  return delegations.length === 0 && leaders.length === 0 && new Set(from).size > 2;
};

/** Whether the guests are one party: a delegation, or people who came from one place. */
export const areGuestsOne = (discourse: Discourse): boolean => {
  const { content, facts } = discourse;
  const { delegations, leaders } = content.relations.party;
  if (haveThreePartiesSigned(facts)) return false;
  if (delegations.length > 0) return delegations.length === 1;
  if (leaders.length === 0 && areOfSeveral(facts)) return false;
  const named = facts.whos(leaders).filter((who) => !who.group);
  const from = named.map((who) => organizationsOf(who).flatMap(above).at(-1) ?? who);
  return new Set(from).size < 2 && !areOfThree(discourse);
};

/** "the two sides", where exactly two parties met and the text has mentioned both; otherwise undefined. */
export const allSides = (discourse: Discourse): string | undefined => {
  const clear =
    discourse.content.relations.twoSides &&
    areGuestsOne(discourse) &&
    (discourse.memory.party || isNamed(discourse, "guest")) &&
    areHostsNamed(discourse);
  return clear ? next(discourse.memory, "all sides", ["the two sides", "both sides"]) : undefined;
};
