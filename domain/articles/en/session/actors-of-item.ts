import type { Scene } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { withoutCounted } from "../attendance/without-counted";
import { everybody } from "../event/things";
import { delegationAgain } from "../people/delegation-noun";
import { wholeParty, withWholeParty } from "../people/members";
import { partyLedBy, visitorsOf } from "../people/party";
import { peopleList, weight } from "../people/people";
import { isEverybody } from "./receivers-and-speakers";

const GUESTS = "(?:guests?|visitors?|delegations?|delegates|visiting (?:\\p{Ll}+ )?\\p{Ll}+)";
/** "welcome the guests to the city", but not "sign the guest book": the visitors directly after the verb, as its object. */
const TO_GUESTS = new RegExp(
  `^(?!(?:introduce|lead|head|represent|form|present) )\\p{Ll}+ (?:the|their|its) (?:\\p{Lu}[\\p{L}-]* ){0,2}${GUESTS}(?![\\p{L}'’-]|,| (?:and|from|of|who|whose|books?|registers?|lists?|houses?|rooms?|quarters|lectures?|speakers?|cards?|pass(?:es)?)\\b)`,
  "u",
);

/** Whether what was done has the visitors as its object, so that they are not among those who did it. */
const isDoneToGuests = ({ content }: Discourse, did: string): boolean => {
  const { party } = content.relations;
  return party.people.length + party.delegations.length > 0 && TO_GUESTS.test(did);
};

/** Those of the people of an item to whom something was done: the visitors, if others are listed with them. */
export const guestsAddressed = (
  discourse: Discourse,
  did: string,
  listed: readonly Who[],
): readonly Who[] => {
  if (!isDoneToGuests(discourse, did)) return [];
  const { people } = discourse.content.relations.party;
  return listed.filter(({ key }) => people.includes(key));
};

/** Words of people up to which the sentence itself has room for them. */
const MAX_COMPANION_WORDS = 14;
const SHORT_ACT = 8;

/** Who of an item accompanied the delegation that acted: after the verb, or in a sentence of their own. */
export interface Companions {
  readonly behind?: Phrase;
  readonly sentence?: Phrase;
}

/** "… with Ann Lee and Bo Reed": companions of a delegation, where the item lists only its leader. */
export const companionsOfParty = (
  discourse: Discourse,
  scene: Scene,
  did: string,
  actors: readonly Who[],
  apart: readonly Who[],
): Companions => {
  const { people } = discourse.content.relations.party;
  if (apart.length > 0)
    return { sentence: say`${sourced(peopleList(discourse, apart), `${scene.path}.people`)} also took part` };
  if (!partyLedBy(discourse, scene)) return {};
  // Who received the visitors was with them.
  const received = (key: string): boolean =>
    scene.receivers.includes(key) &&
    discourse.content.relations.receivers.includes(key) &&
    discourse.memory.people.has(key);
  // Nor do those whom the number of participants has come in once more.
  const { whos: others } = withoutCounted(
    discourse,
    actors.filter(({ key }) => !people.includes(key) && !received(key)),
  );
  if (others.length === 0) return {};
  const short = weight(discourse, others) <= MAX_COMPANION_WORDS && did.split(" ").length <= SHORT_ACT;
  const list = sourced(peopleList(discourse, others), `${scene.path}.people`);
  return short && !/\bwith\b|,/.test(did)
    ? { behind: say` together with ${list}` }
    : { sentence: say`${list} also took part` };
};

/** What the record says about an item's people that matters for who acted. */
interface Listed {
  /** All listed people except the escorts. */
  readonly listed: readonly Who[];
  /** Those who attended. */
  readonly here: readonly Who[];
  readonly isActor: (one: Who) => boolean;
  /** Whether hosts are listed whom the others called on. */
  readonly hosted: boolean;
  /** Others who have not been named. */
  readonly open: boolean;
  readonly paths: readonly (string | undefined)[];
  readonly withOthers: (whos: readonly Who[]) => Phrase;
}

/** What two sides do together or to each other. */
const MUTUAL =
  /^(?:(?:jointly|together|also|then) )?(?:hold|exchange|discuss|agree|review|sign|initial|reach|confirm|share|have|talk|meet|gather|toast|pose|consult|negotiate|conclude|establish|set up|launch|unveil|explore|express|conduct|take (?:part|(?:an? |some )?(?:\p{Ll}+ )?(?:photo|picture)))/u;
/** What those do who have come from elsewhere, whether or not others were there too. */
const AWAY =
  /^(?:attend|dine|spend|stay|travel|arrive|leave|depart|fly|drive|return|visit|tour|call (?:at|on|in)|pay|go|view|see|walk|sail)\b/;

/** "present his credentials": what one person did with something of their own. */
const OF_ONE =
  /^(?!(?:see|meet|hear|attend|view|visit|tour|discuss|celebrate|honou?r|mark|commemorate) )[\p{Ll}-]+ (?:his|her) \p{Ll}/u;

/** The only visitor, who did such a thing. */
const oneVisitor = ({ content, facts }: Discourse, did: string): Who | undefined => {
  if (!OF_ONE.test(did)) return undefined;
  const { people } = content.relations.party;
  const whos = facts.whos(people).filter(({ raw }) => raw.person !== undefined);
  return whos.length === 1 ? whos[0] : undefined;
};

/**
 * "the two sides exchanged souvenirs", "the visitors spent a week in Lyon", "the participants took lessons": who acted, if the
 * record names nobody.
 */
export const unnamedActors = (discourse: Discourse, scene: Scene, did: string): Phrase => {
  const { party, twoSides } = discourse.content.relations;
  const one = oneVisitor(discourse, did);
  if (one) return peopleList(discourse, [one]);
  const mutual = (!twoSides && !AWAY.test(did)) || MUTUAL.test(did) || /\btogether\b/.test(did);
  const known = party.people.length + party.delegations.length > 0;
  if (mutual || !known || !AWAY.test(did)) return everybody(discourse, true, mutual);
  // A second verb with the same subject would seem to continue what they did before.
  // If the news is their visit, the text has said who they are.
  return / and /.test(did) || (party.delegations.length === 0 && party.people.length > 1)
    ? plain(/^visit\b/.test(did) ? "the guests" : "the visitors")
    : visitorsOf(discourse, scene).words;
};

/** Who acted: the hosts of an act done to the visitors, the delegation that somebody led there, all, or individuals. */
export const actorsOf = (discourse: Discourse, scene: Scene, did: string, people: Listed): Phrase => {
  const { listed, here, isActor, hosted, open, paths, withOthers } = people;
  if (isDoneToGuests(discourse, did)) {
    const hosts = listed.filter(isActor);
    // If somebody received the visitors by this act, it is not also reported that they received them.
    for (const { key } of hosts) discourse.memory.marks.add(`met ${scene.path} ${key}`);
    return hosts.length > 0 ? withOthers(hosts) : sourced(plain("the hosts"), ...paths);
  }
  const party =
    listed.length > 0 ? (partyLedBy(discourse, scene) ?? wholeParty(discourse, listed)) : undefined;
  const all = !hosted && isEverybody(discourse, listed);
  const delegation = wholeDelegation(
    discourse.facts.record,
    listed.map(({ key }) => key),
  );
  if (delegation && !hosted) return sourced(delegationAgain(discourse, delegation), ...paths);
  const callers = hosted && !open ? wholeParty(discourse, listed.filter(isActor)) : undefined;
  if (callers) return sourced(callers, ...paths);
  if (party) return sourced(party, ...paths);
  // Only what people do together or to each other needs both sides as one subject.
  const apart = all && !open && !MUTUAL.test(did) ? withWholeParty(discourse, listed, paths) : undefined;
  if (apart) return apart;
  if (all) return sourced(everybody(discourse), ...paths);
  const both = open || hosted ? undefined : withWholeParty(discourse, listed.filter(isActor), paths);
  if (both) return both;
  if (here.some(isActor)) return withOthers(here.filter(isActor));
  // Whoever is listed is whom the visitors met.
  if (hosted && !listed.some(isActor)) return sourced(visitorsOf(discourse, scene).words, ...paths);
  return listed.length > 0 ? withOthers(listed.filter(isActor)) : unnamedActors(discourse, scene, did);
};
