import { isSigning, type Result, type Scene } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { organizationOfAll } from "../../structure/other-side";
import { ALL, everybody } from "../event/things";
import { organizationName } from "../organizations/organizations";
import { partyLater } from "../people/party";
import { peopleList } from "../people/people";

/** Marks the parties of a document in `memory.subject`, after the sentence that they signed it. */
export const SIGNED = "@signed";

/** "they": the two people outside of the visiting delegations who alone attended the talks of the sentence before. */
const twoWho = (discourse: Discourse, scene: Scene | undefined, opens: boolean): Phrase | undefined => {
  const { facts, content } = discourse;
  const people = facts.whos((scene?.item.people ?? []).map(({ key }) => key));
  const talked =
    scene !== undefined && (scene.item.activity === "talks" || scene.item.activity === "discussion");
  const few = people.length === 2 && people.every((who) => who.name) && scene?.item.peopleOpen !== true;
  if (!talked || !few || scene.chairs.length > 0 || content.relations.visit || content.relations.twoSides)
    return undefined;
  const said = (scene.item.remarks ?? []).length > 0;
  return sourced(opens || said ? peopleList(discourse, people) : plain("they"), `${scene.path}.people`);
};

/** Whether the news is a document of more than two parties, which are not "the two sides". */
const areSeveralParties = ({ facts, plan }: Discourse): boolean =>
  isSigning(plan.news) && facts.agreements.some(({ agreement }) => (agreement.parties ?? []).length > 2);

const agreeing = (discourse: Discourse, opens: boolean): Phrase => {
  const { relations } = discourse.content;
  if (discourse.memory.subject.join() === SIGNED) return plain("they also");
  if (!opens && discourse.memory.subject.join() === ALL) return everybody(discourse, false);
  if (areSeveralParties(discourse)) return plain("the parties");
  const { people, delegations } = relations.party;
  const visited = relations.visit && people.length + delegations.length > 0;
  // Two delegations of one event are its two sides.
  const both = (discourse.facts.record.delegations ?? []).length === 2;
  return visited && !relations.twoSides
    ? plain(both ? "the two sides" : "the parties")
    : everybody(discourse, opens);
};

/** "the delegation", "the team": visitors with hosts of its own. */
const AS_ONE = /^the (?:\p{Ll}+ )?(?:delegation|group|mission|team)$/u;

/** "the delegation and its hosts": the sides of a visit where the text has not named anybody but the visitors. */
export const withItsHosts = ({ content, facts, memory }: Discourse, visitors: Phrase): Phrase | undefined => {
  const { party, twoSides } = content.relations;
  const met = [...memory.people.keys()].some((key) => !party.people.includes(key));
  const isKnown = met || facts.place(facts.record.venue, "venue")?.org !== undefined;
  return twoSides && !isKnown && AS_ONE.test(textOf(visitors)) ? say`${visitors} and its hosts` : undefined;
};

/** The visitors in front of "and": two people with names are their organization there. */
const visitorsBeside = (discourse: Discourse): Phrase | undefined => {
  const { party } = discourse.content.relations;
  const { words } = partyLater(discourse, party);
  if (!textOf(words).includes(" and ")) return words;
  const own = organizationOfAll(discourse.facts.whos(party.people));
  return own && organizationName(discourse, own);
};

/** "the delegation and Reed University": visitors and their hosts, where the first paragraph has named only the visitors. */
export const bothSides = (
  discourse: Discourse,
  { agreedWith = [], path, outcome: { by } }: Result,
): Phrase | undefined => {
  const paths = by ? [`${path}.by`] : [];
  const { facts, content } = discourse;
  if (!content.relations.visit) return undefined;
  const others = facts.whos(agreedWith);
  const named = others.some((who) => knows(discourse.memory, who));
  const other = named ? undefined : organizationOfAll(others);
  const visitors = visitorsBeside(discourse);
  return other && visitors
    ? sourced(say`${visitors} and ${organizationName(discourse, other)}`, ...paths)
    : sourced((visitors && withItsHosts(discourse, visitors)) ?? plain("the two sides"), ...paths);
};

/** Who agreed on something at an item, where the record does not say so. */
export const whoAgreed = (discourse: Discourse, scene: Scene | undefined, opens: boolean): Phrase =>
  twoWho(discourse, scene, opens) ?? agreeing(discourse, opens);
