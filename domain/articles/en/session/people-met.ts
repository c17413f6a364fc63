import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { DISCUSSED } from "../event/things";
import { organizationNames } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { headNoun, wordCount } from "../words/grammar";
import { hostsAmong, isNamedIn, PAY_CALL } from "./receivers-and-speakers";

/** A call, whose object is the person who received it. */
const CALLED = new RegExp(`^(?:(?:visit|call on|meet|meet with) |${PAY_CALL}(?: |$))`, "u");
/** A meeting with those named in its words; other hosts met them too. */
const MET = /^(meet(?: with)?) (.+)$/;

/** A meeting with several people by a common noun: "meet experts on ferries", "meet the management", of the hosts listed there. */
const OF_SEVERAL =
  /^meet(?: with)? (?:the |some |several )?(?:\p{Ll}+ ){0,2}(?:\p{Ll}+s|management|leadership|staff|board|faculty|team)(?= |$)[^,;]*$/u;

/** Whether an act of meeting has people of a group's noun as its object: "meet officials of A" of a group of officials. */
const isGroupMet = (did: string, { group }: Who): boolean => {
  const [, , object = ""] = MET.exec(did) ?? [];
  const noun = group ? headNoun(group.text).toLowerCase() : "";
  return noun !== "" && new RegExp(`(?:^|[ ,])${noun}(?: of| from|,|$)`, "u").test(object);
};

/** Neutral people of the organization that an act of calling names: the counsellor of the embassy that the visitors called on. */
const ofPlaceCalled = ({ content }: Discourse, did: string, listed: readonly Who[]): readonly Who[] => {
  const { people } = content.relations.party;
  const others = listed.filter(
    ({ key, raw }) => raw.side !== "guest" && raw.side !== "host" && !people.includes(key),
  );
  return others.length < listed.length
    ? others.filter(({ posts }) => posts.some(({ org }) => org !== undefined && did.includes(org.name.text)))
    : [];
};

/** Those who received the others listed there, where the record has no visitors: hosts of a call by people of no or another side. */
const receiversCalled = (scene: Scene, listed: readonly Who[]): readonly Who[] => {
  const roles = new Map((scene.item.people ?? []).map(({ key, as }) => [key, as]));
  const callers = listed.filter(({ key }) => roles.get(key) !== "receiver");
  return listed.filter(
    ({ key, side }) =>
      roles.get(key) === "receiver" && callers.some((one) => one.side === undefined || one.side !== side),
  );
};

/** "its members": those of an organization on which the act itself says that the others called. */
const itsMembers = (
  { memory }: Discourse,
  did: string,
  [who, ...more]: readonly Who[],
): Phrase | undefined => {
  if (!who?.group || more.length > 0) return undefined;
  const { text, path } = who.group;
  const [of, ...others] = who.of;
  const [, noun = "", whose = ""] = /^(\p{Ll}+s) of (?:the )?(\p{Lu}[^,;]+)$/u.exec(text) ?? [];
  const named = /^\p{Ll}+s$/u.test(text) && others.length === 0 && !who.raw.ofOpen ? of?.name : undefined;
  const known = named?.text ?? whose;
  if (known === "" || !did.includes(` ${known}`)) return undefined;
  meet(memory, who);
  return plain(`its ${named ? text : noun}`, [path, ...(named ? [named.path] : [])]);
};

/** Words of those met at a call, and of topics, that are one clause. */
const MAX_MET = 14;
const MAX_TOPICS = 14;

/** " and met Lee", " and discussed trade with Lee": whom the visitors met where they called, and about what. */
export const metAtCall = (
  discourse: Discourse,
  did: string,
  hosts: readonly Who[],
  topics: Phrase | undefined,
): { words: Phrase; discussed: boolean } => {
  const list = itsMembers(discourse, did, hosts) ?? peopleList(discourse, hosts);
  const joined =
    topics && wordCount(list) <= MAX_MET && wordCount(topics) <= MAX_TOPICS && !textOf(list).includes(";");
  return joined
    ? { words: say` and ${DISCUSSED[0]} ${topics} with ${list}`, discussed: true }
    : { words: say` and met ${list}`, discussed: false };
};

/** Those of the people of an item whom the visitors called on or met, so that they are not among those who did so. */
export const peopleMet = (
  discourse: Discourse,
  did: string,
  listed: readonly Who[],
  scene?: Scene,
): readonly Who[] => {
  if (!CALLED.test(did)) return [];
  const { people, delegations } = discourse.content.relations.party;
  const called = [...hostsAmong(discourse, listed), ...ofPlaceCalled(discourse, did, listed)];
  if (!MET.test(did)) return called.length > 0 || !scene ? called : receiversCalled(scene, listed);
  // A group alone, of visitors who are not listed.
  const alone =
    delegations.length > 0 &&
    listed.every(({ group, key, raw }) => group && raw.side === "host" && !people.includes(key))
      ? listed
      : [];
  const named = [
    ...called.filter((one) => isNamedIn(did, one) || isGroupMet(did, one)),
    ...alone.filter((one) => isGroupMet(did, one)),
  ];
  if (named.length > 0 || !OF_SEVERAL.test(did)) return named;
  return OF_OWNER.test(did) ? called.filter((one) => isOfOwnerIn(did, one)) : called;
};

/** "the management of the Reed Mill": people of one organization, to whom other hosts do not belong. */
const OF_OWNER = / (?:of|from|at) (?:the )?\p{Lu}/u;
const isOfOwnerIn = (did: string, { posts, of }: Who): boolean =>
  [...of, ...posts.flatMap(({ org }) => org ?? [])].some(({ name, org }) =>
    [name.text, org.short?.text].some((known) => known && did.includes(known)),
  );

/** The objects of calls that are neither a named organization nor a named person: "patients and nurses in the old wards". */
const OBJECT = /^(?:visit|call on) (.+)$/u;

/**
 * Hosts who have already received, guided or accompanied the visitors are not met again where these call on others: they come along to
 * patients in the wards, and nothing new is known of them where the object is a name.
 */
export const hostsAgain = (
  discourse: Discourse,
  did: string,
  listed: readonly Who[],
): { readonly along: readonly Who[]; readonly silent: readonly Who[] } => {
  if (MET.test(did)) return { along: [], silent: [] };
  const { content, memory } = discourse;
  const { receivers } = content.relations;
  const met = peopleMet(discourse, did, listed);
  const acted = new Set([
    ...receivers,
    ...content.scenes.flatMap((one) => [...one.receivers, ...one.guides, ...one.escorts]),
  ]);
  const again = met.filter((who) => acted.has(who.key) && knows(memory, who) && !isNamedIn(did, who));
  const [, object = ""] = OBJECT.exec(did) ?? [];
  const others = object !== "" && !/\p{Lu}/u.test(object);
  return others ? { along: again, silent: [] } : { along: [], silent: again };
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const LINKING = new Set(["the", "a", "an", "of", "and", "from", "for", "in", "at", "with", "its", "their"]);

/** "meet" of "meet the head of A and officials of B", where these are the people listed: their names take the place of the object. */
export const metByName = (did: string, met: readonly Who[]): { front: string } | undefined => {
  const [, front, object = ""] = MET.exec(did) ?? [];
  if (!front || met.length === 0) return undefined;
  const known = new Set(
    met.flatMap((who) => [
      ...wordsIn(`${who.name?.text ?? ""} ${who.group?.text ?? ""}`),
      ...who.of.flatMap(({ name, org }) => wordsIn(`${name.text} ${org.short?.text ?? ""}`)),
      ...who.posts.flatMap(({ title, org }) =>
        wordsIn(`${title?.text ?? ""} ${org?.name.text ?? ""} ${org?.org.short?.text ?? ""}`),
      ),
    ]),
  );
  return wordsIn(object).every((word) => LINKING.has(word) || known.has(word)) ? { front } : undefined;
};

/** The one organization of those met, if the act names it: "the management of A" has no "both of A". */
const ownerNamed = (did: string, met: readonly Who[]): OrgFact | undefined => {
  const orgs = new Set(
    met.map(({ posts: [post, ...more] }) => (more.length === 0 ? post?.org?.org : undefined)),
  );
  const [org] = orgs;
  const names = [org?.name.text, org?.short?.text];
  return orgs.size === 1 && names.some((name) => name && did.includes(name)) ? org : undefined;
};

/** "meet the management of A", and a group whose noun says no more. */
const COLLECTIVE = /^meet(?: with)? (?:the )?(?:\p{Ll}+ )?(?:management|leadership|staff|board|faculty) of /u;
const STAFF =
  /^(?:the )?(?:senior )?(?:managers|management|leaders|leadership|executives|members|representatives|officials|staff)$/iu;

/** "meet the press": those to whom everybody there spoke. */
const AUDIENCE = /\b(?:the )?(?:press|media|reporters|journalists|public)$/iu;

/**
 * ", including those of A": the organizations of a group that an act of meeting has described in other words; ": A; B; and C" and
 * ", 40 sailors from Reedham": people whom it only has as "experts" or "crews".
 */
export const includingMet = (discourse: Discourse, did: string, met: readonly Who[]): Phrase | undefined => {
  const [who, ...more] = met;
  if (!who) return undefined;
  if (OF_SEVERAL.test(did) && !met.some((one) => isNamedIn(did, one) || isGroupMet(did, one))) {
    // "the management of A, managers of A" would say it twice.
    if (
      COLLECTIVE.test(did) &&
      met.every((one) => STAFF.test(one.group?.text ?? "") && isOfOwnerIn(did, one))
    ) {
      for (const one of met) meet(discourse.memory, one);
      return plain(
        "",
        met.flatMap((one) => one.group?.path ?? []),
      );
    }
    const list = peopleList(discourse, met, undefined, ownerNamed(did, met));
    // Hosts who met the press together with the visitors are no part of it.
    if (AUDIENCE.test(did)) return say` with ${list}`;
    return met.every(({ group }) => group) ? say`, ${list}` : say`: ${list}`;
  }
  if (more.length > 0 || who.of.length === 0 || !isGroupMet(did, who)) return undefined;
  const open = who.raw.ofOpen ? `${who.path}.ofOpen` : undefined;
  return sourced(say`, including those of ${organizationNames(discourse, who.of)}`, who.group?.path, open);
};
