import type { Outcome } from "../../../events/shape";
import { isGivenToDelegation, wholeDelegation } from "../../content/named";
import { loose, type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { organizationNames } from "../organizations/organizations";
import { andList } from "../words/grammar";
import { delegationAgain } from "./delegation-noun";
import { areItsGroups } from "./groups-of-delegation";
import { wholeParty } from "./members";
import { delegationFirst } from "./party";
import { peopleList } from "./people";

type Whose = NonNullable<Outcome["to"]>;

/** What somebody is by what is given to them. */
const TAKER =
  /^(?:\p{L}+ ){0,2}(?:recipient|winner|prize-winner|prizewinner|awardee|honou?ree|laureate|medal(?:l)?ist)$/iu;

/** "the members of the delegation": all groups that came with a leader, whom the text has named. */
const allMembers = ({ facts, memory }: Discourse, people: readonly Who[]): Phrase | undefined => {
  const [first] = people;
  const delegation = first?.raw.delegation;
  const led = facts.delegations.length === 1 && facts.delegations[0]?.head !== undefined;
  const known = memory.party && people.every((who) => who.group && knows(memory, who));
  return delegation && led && known && people.length > 1 && areItsGroups(facts, delegation, people)
    ? plain("the members of the delegation")
    : undefined;
};

/** People and organizations as origin or destination of something. */
export const whose = (discourse: Discourse, of: Whose | undefined, path: string): Phrase | undefined => {
  if (!of) return undefined;
  const people = discourse.facts.whos(of.participants);
  const taking = path.endsWith(".to") ? people.flatMap(({ functions }) => functions) : [];
  const shown = taking.filter(({ text }) => TAKER.test(text)).map((one) => one.path);
  for (const one of shown) discourse.memory.marks.add(`shown ${one}`);
  const orgs = discourse.facts.orgs(of.organizations, `${path}.organizations`);
  const whole =
    people.every((who) => knows(discourse.memory, who)) &&
    wholeDelegation(discourse.facts.record, of.participants ?? []);
  const members = !whole && path.endsWith(".by") ? allMembers(discourse, people) : undefined;
  const known = members ?? (!whole && people.length > 2 ? wholeParty(discourse, people) : undefined);
  const team =
    !whole && !known && isGivenToDelegation(discourse.facts.record, of.participants ?? [])
      ? discourse.facts.delegations[0]
      : undefined;
  const parts = [
    ...(people.length > 0 && team ? [delegationFirst(discourse, team, true)] : []),
    ...(people.length > 0 && !team
      ? [known ?? (whole ? delegationAgain(discourse, whole) : peopleList(discourse, people))]
      : []),
    ...(orgs.length > 0 ? [organizationNames(discourse, orgs)] : []),
  ];
  return parts.length > 0
    ? sourced(loose(andList(parts)), ...(people.length > 0 ? [`${path}.participants`] : []), ...shown)
    : undefined;
};
