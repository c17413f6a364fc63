import { type Phrase, say, sourced, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { delegationsOf } from "./people/party";
import { peopleList } from "./people/people";

const MISSION = /\b(mission|tour|trip|visit|expedition)\b/i;

/** A journey with a name that somebody known will lead. */
export interface MissionAhead {
  readonly leader: Who;
  readonly words: Phrase;
  /** "mission": the later noun for the journey. */
  readonly noun: string;
}

/** "Ann Lee, mayor of Port, will lead the trade mission to Mere": a planned journey with a name, of which one delegation's head is known. */
export const missionAhead = (discourse: Discourse, name: Phrase): MissionAhead | undefined => {
  const { facts, content } = discourse;
  const { status, kind, officialName } = facts.record;
  const noun = MISSION.exec(textOf(name))?.[1]?.toLowerCase();
  if (status !== "planned" || kind !== "outbound_visit" || !officialName || !noun) return undefined;
  const [only, ...more] = delegationsOf(discourse, content.relations.party);
  const leader = more.length === 0 ? facts.people.find(({ key }) => key === only?.head) : undefined;
  if (!only || !leader?.name) return undefined;
  const who = sourced(peopleList(discourse, [leader]), `${only.path}.head`);
  return { leader, words: say`${who} will lead ${name}`, noun };
};
