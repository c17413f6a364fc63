import type { Speech } from "../../content/message";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, topOf, type Who } from "../../reference/facts";
import { knows, next } from "../../reference/memory";
import { guestsAsOne, guestsTogether, partyAsOne } from "../people/guests-noun";
import { asMembersIn } from "../people/members-of-group";
import { areMany, peopleList } from "../people/people";
import { person } from "../people/person";
import { laterName } from "../people/person-names";
import { epithetOf, scopedEpithetOf, turnNounOf } from "../people/role-nouns";
import { allSides, areGuestsOne } from "../words/all-sides";
import { pronounOf } from "../words/pronouns";

/** Who speaks: introduced at the first sentence; afterwards by the pronoun that the record gives, otherwise by the later name. */
export interface Speaker {
  /** `more`: with "and others" after them. */
  readonly first: (more: string | undefined) => Phrase;
  /** `within`: after or inside a clause ("…, she said"), not at the start of a sentence; `quoted`: behind a quotation. */
  readonly later: (within?: "within" | "quoted") => Phrase;
  readonly many: boolean;
  /** Whether every further sentence would begin with the name, as the record gives no pronoun. */
  readonly named: boolean;
  /** Whether further sentences call the speaker by one word, a pronoun or a family name. */
  readonly brief: boolean;
}

/**
 * Of consecutive sentences that would begin with the same name, and of mentions within or all mentions, the one that gets the
 * noun of a post; the second if the name is a full one, or if a sentence would begin with it and the noun is clear.
 */
const BY_POST = 3;
const BY_CLEAR_POST = 2;
const BY_POST_OF_ALL = 4;
const BY_POST_OF_WHOLE = 2;

/** Whether only the visitors at the item of the remark met people of one organization there: others of the journey were absent. */
const isOfTwoSides = ({ facts, content }: Discourse, at: string): boolean => {
  const scene = content.scenes.find(({ path }) => at.startsWith(`${path}.`));
  if (!scene?.listed || scene.item.peopleOpen || scene.visitors.length === 0) return false;
  const met = facts.whos([...new Set([...scene.counterparts, ...scene.receivers])]);
  const tops = new Set(
    met.map(({ posts, of }) => {
      const ref = posts[0]?.org ?? of[0];
      return ref && topOf(ref).org;
    }),
  );
  return met.length > 0 && (met.length === 1 || (tops.size === 1 && !tops.has(undefined)));
};

/** Whether a group is of the people whom the name of a delegation counts: "diplomats from Reed" of "delegation of diplomats". */
const sharesNoun = (group: string, name = ""): boolean =>
  (name.match(/(?<!\p{L})\p{Ll}{4,}s(?!\p{L})/gu) ?? []).some((noun) =>
    new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, "u").test(group),
  );

/** "farm owners in the delegation": groups of the only delegation, of whom neither the text nor its name says that they came with it. */
const inDelegation = ({ facts, memory }: Discourse, whos: readonly Who[]): Phrase => {
  const [only, ...more] = facts.delegations;
  const came = (one: Who): boolean =>
    one.group !== undefined &&
    one.of.length === 0 &&
    one.raw.delegation === only?.key &&
    one.raw.onBehalfOf === undefined &&
    !only?.name?.en?.includes(one.group.text) &&
    !sharesNoun(one.group.text, only?.name?.en) &&
    !/,|\b(?:delegation|members|group|mission|of the|from)\b/i.test(one.group.text) &&
    !knows(memory, one);
  if (!only || more.length > 0 || !memory.party || !whos.every(came)) return plain("");
  return plain(
    " in the delegation",
    whos.map(({ path }) => `${path}.delegation`),
  );
};

/** `said`: the texts of all their words; `at`: the path of the first of their remarks. */
export const speakerOf = (
  discourse: Discourse,
  by: Speech["by"],
  known: OrgFact | undefined,
  said: string,
  at = "",
): Speaker => {
  if (by === "all") {
    const { relations } = discourse.content;
    const all = (): Phrase =>
      plain(
        isOfTwoSides(discourse, at) && areGuestsOne(discourse)
          ? next(discourse.memory, "all sides", ["the two sides", "both sides"])
          : (allSides(discourse) ??
              (relations.visit && discourse.facts.record.kind !== "meeting"
                ? "all sides"
                : "the participants")),
      );
    return { first: all, later: () => plain("they"), many: true, named: false, brief: true };
  }
  const whos = discourse.facts.whos(by);
  const [one] = whos;
  const only = whos.length === 1 ? one : undefined;
  const pronoun = only && pronounOf(discourse.facts, only);
  const names: Called = only && !only.group && !pronoun ? calledInTurn(discourse, only, said) : {};
  let [begun, mentioned] = [1, 1];
  const { noun } = names;
  let asMembers = false;
  const laterOf = (within: boolean, quoted: boolean): Phrase => {
    if (!only || asMembers) return plain("they");
    if (pronoun) return plain(pronoun.word, [pronoun.path]);
    if (only.group) return areMany(whos) ? plain("they", [only.group.path]) : person(discourse, only);
    if (!names.name) return person(discourse, only);
    begun = within ? 0 : begun + 1;
    mentioned += 1;
    const often =
      names.whole || quoted
        ? (within ? mentioned : begun) >= BY_POST_OF_WHOLE
        : (within ? mentioned >= BY_POST : begun >= (names.clear ? BY_CLEAR_POST : BY_POST)) ||
          mentioned >= BY_POST_OF_ALL;
    const called = often && noun ? noun : names.name;
    if (called === noun) [begun, mentioned] = [0, 0];
    return called;
  };
  return {
    many: areMany(whos),
    named: whos.length === 1 && pronoun === undefined && one?.name !== undefined,
    brief: !names.name || !textOf(names.name).includes(" "),
    first: (more) => {
      const guests = more ? undefined : guestsAsOne(discourse, whos);
      // Unrecorded others who spoke with all of a delegation belong to it.
      const party = guests
        ? undefined
        : (partyAsOne(discourse, whos, said) ?? guestsTogether(discourse, whos));
      if (guests) return plain(guests);
      if (party) return party;
      const from = more ? "" : inDelegation(discourse, whos);
      const list = say`${peopleList(discourse, whos, more, known)}${from}`;
      const members = more ? list : asMembersIn(list, said);
      asMembers = members !== list;
      return members;
    },
    later: (within) =>
      mentioning(laterOf(within !== undefined, within === "quoted"), whos.map((who) => who.key).join("+")),
  };
};

/** How the sentences of one turn call a speaker without a pronoun: by name, and once by the noun of a post. */
interface Called {
  readonly name?: Phrase;
  readonly noun?: Phrase | undefined;
  /** Whether that name is not a family name alone: "Nguyen Chin". */
  readonly whole?: boolean;
  /** Whether the reader knows at once who the noun is. */
  readonly clear?: boolean;
}

/** "the director", "the president": of many organizations, so that it is clear only behind the introduction of the speaker. */
const COMMON = /\b(?:director|president|manager|secretary|coordinator|administrator|principal)$/i;

/** "the executive vice mayor": nouns with a rank, which nobody is called by between mentions of the name. */
const RANKED = /\b(?:vice|deputy|assistant|associate|executive|additional|joint)\b/i;

const calledInTurn = (discourse: Discourse, who: Who, said: string): Called => {
  if (!who.name) return {};
  const name = laterName(discourse, who);
  // "Dr Nguyen Chin" is as long as "Nguyen Chin".
  const title = discourse.facts.said(who.raw.person?.honorific, "")?.text;
  const called = textOf(name);
  const bare = title && called.startsWith(`${title} `) ? called.slice(title.length + 1) : called;
  const whole = bare.includes(" ") && who.name.text.includes(bare);
  const long = whole && bare.split(" ").length > 2;
  const noun =
    epithetOf(discourse, who) ??
    turnNounOf(discourse, who, said) ??
    (long ? scopedEpithetOf(discourse, who) : undefined);
  const clear = noun !== undefined && (!knows(discourse.memory, who) || !COMMON.test(textOf(noun)));
  return { name, noun: noun && RANKED.test(textOf(noun)) ? undefined : noun, whole, clear };
};
