import { oncePer } from "../../once-per";
import { OPEN, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { areIntroducedAlike } from "./speakers-alike";

/** What several people can be at one event, of which the plural is certain. */
const ROLE =
  /^((?:\p{L}+ ){0,2}(?:guest|moderator|speaker|co-host|emcee|facilitator|interpreter|presenter|panell?ist|compere|rapporteur|judge|trainer|resource person))( of hono(?:u)?r)?$/iu;

const roleOf = ({ name, functions }: Who): string | undefined =>
  name && functions.length === 1 && ROLE.test(functions[0]?.text ?? "") ? functions[0]?.text : undefined;

/** Everybody by the function of the day that they share with others. */
const holders = oncePer(({ people }: Facts): Map<string, Who[]> => {
  const found = new Map<string, Who[]>();
  for (const who of people) {
    const role = roleOf(who);
    if (role) found.set(role, [...(found.get(role) ?? []), who]);
  }
  return found;
});

/** The one function of the day that all of a list of new people have alike: "officiating guests", with the people as they are without it. */
const sharedByList = (
  discourse: Discourse,
  whos: readonly Who[],
): { role: Phrase; bare: Who[]; rest: readonly Who[] } | undefined => {
  const [first, second] = whos;
  const role = first && roleOf(first);
  if (!role || !second || !whos.every((who) => roleOf(who) === role && !knows(discourse.memory, who)))
    return undefined;
  if (whos.every((who) => who.posts.length === 0 || areIntroducedAlike(discourse, first, who)))
    return undefined;
  const paths = whos.flatMap(({ functions }) => functions.map(({ path }) => path));
  return {
    role: plain(role.replace(ROLE, "$1s$2"), paths),
    bare: whos.map((who) => ({ ...who, functions: [] })),
    rest: (holders(discourse.facts).get(role) ?? []).filter(
      ({ key }) => !whos.some((who) => who.key === key),
    ),
  };
};

/** "guests of honour A and B", "guests of honour A and B, and 200 pupils": people of a list who have one function of the day alike, with the groups behind them. */
export const withSharedFunction = (
  discourse: Discourse,
  whos: readonly Who[],
  more: string | undefined,
  list: (whos: readonly Who[], more?: string) => Phrase,
): Phrase | undefined => {
  const shared = sharedByList(discourse, whos);
  if (shared) return say`${shared.role} ${list(shared.bare, more)}`;
  const at = whos.findIndex(({ group }) => group !== undefined);
  const groups = at > 1 ? whos.slice(at) : [];
  const apart = groups.length > 0 && groups.every(({ group }) => group !== undefined);
  const guests = apart ? sharedByList(discourse, whos.slice(0, at)) : undefined;
  return guests && say`${guests.role} ${list(guests.bare)}${OPEN}, and ${list(groups, more)}`;
};

/** "the other officiating guests": all who have a function of the day, but for those whom the text has named with it; undefined where others are to come. */
export const allOfFunction = (
  discourse: Discourse,
  whos: readonly Who[],
): { role: Phrase; bare: Who[] } | undefined => {
  const shared = sharedByList(discourse, whos);
  if (!shared?.rest.every((who) => knows(discourse.memory, who))) return undefined;
  return { ...shared, role: say`the ${shared.rest.length > 0 ? "other " : ""}${shared.role}` };
};
