import type { Visit } from "../../content/message";
import { mentioning, type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { again, PARTY, partyLater } from "../people/party";
import { laterName } from "../people/person-names";

/** The one person whom the first sentence has as its subject, alone or with companions whom it does not name. */
export const onlyLeader = ({ facts }: Discourse, { party }: Visit): Who | undefined => {
  const own = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  const [one, ...rest] = party.leaders.length > 0 ? facts.whos(party.leaders) : own;
  return party.delegations.length === 0 && rest.length === 0 && one?.name ? one : undefined;
};

/** The visitors after the first sentence: a pronoun of the record, "it" of a delegation, otherwise the later name. */
export const later = (discourse: Discourse, head: Visit, many: boolean): Phrase => {
  const { party } = head;
  const one = many ? undefined : onlyLeader(discourse, head);
  const pronoun = one?.raw.person?.pronoun;
  if (one && (pronoun === "he" || pronoun === "she")) return plain(pronoun, [`${one.path}.person.pronoun`]);
  if (one && knows(discourse.memory, one)) return mentioning(laterName(discourse, one), one.key);
  const goesOn = discourse.memory.subject.includes(PARTY);
  const actor = again(discourse, partyLater(discourse, party), [PARTY]);
  // A delegation and somebody beside it; behind a sentence about something else they are nobody.
  return many && !actor.many ? plain(goesOn ? "they" : "the visitors", actor.words.paths) : actor.words;
};
