import { isPlural } from "../words/grammar";

const WHAT =
  /^(?:hold|conduct) ((?:(?! (?:to|and then) |; )[^:])+?)(?: and (?:(?:visit|tour) (.+)|show (the (?:delegations?|visitors|guests)) (.+)))?$/u;
const GOES = /^(?:visit|tour) (.+)$/u;
const MORE =
  /(?:, | and )(?=(?:then |also )?(?:visit|tour|sign|hold|conduct|meet|attend|discuss|open|exchange|see|establish|set|build|develop|promote|strengthen|deepen|continue|work|invite|send|organi[sz]e|make|provide|launch|explore|expand|share|carry|take|give|start|begin|host|prepare|publish|cooperate) )/u;

const areMany = (noun: string): boolean | undefined => {
  if (/^(?:an?|another|one) [^,]+$/u.test(noun) && !/ and (?:an?|another|one) /u.test(noun)) return false;
  return isPlural(noun.split(/ (?:on|of|for|with|at|in|between|about) /u)[0] ?? "") ? true : undefined;
};

/** Words of what is to be held that come before the verb. */
const MAX_HELD = 9;

/** Words of places that come before "are planned". */
const SHORT_PLACES = 14;

/**
 * "In-depth discussions are to be held", with ", together with tours of A and B" after its time: a plan without an agent, for
 * "hold …", "visit A and B" and both.
 */
export const plannedEvent = (text: string): { what: string; beside: string } | undefined => {
  const [, held, seen, whom, shown] = WHAT.exec(text) ?? [];
  const [, place] = GOES.exec(text) ?? [];
  const visited = seen ?? place;
  const sights = visited ?? shown;
  if (sights && (MORE.test(sights) || sights.includes(";"))) return undefined;
  const trips = `${/(?:^| and )tour /u.test(text) ? "tours of" : "visits to"} ${visited}`;
  if (held === undefined)
    return visited && / and /u.test(visited) && visited.split(" ").length <= SHORT_PLACES
      ? { what: `${trips} are planned`, beside: "" }
      : undefined;
  const many = MORE.test(held) || held.split(" ").length > MAX_HELD ? undefined : areMany(held);
  if (many === undefined) return undefined;
  return {
    what: `${held} ${many ? "are" : "is"} to be held`,
    beside: whom
      ? `, and ${whom} ${isPlural(whom) ? "are" : "is"} to be shown ${shown}`
      : visited
        ? `, together with ${trips}`
        : "",
  };
};
