import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Result, Talk, Visit } from "../../content/message";
import { maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { counterpartsOf, nameOfTalk } from "../attendance/counterparts";
import { discussed, everybody, isEvent, titleOf, topicsOf } from "../event/things";
import { PARTY, partyLater } from "../people/party";
import { peopleList, weight } from "../people/people";
import { resultClause } from "../results/results";
import { verbList } from "../words/clauses";
import { looseList, wordCount } from "../words/grammar";
import { chairsOf } from "./chaired";

/** Words of a first sentence that says who visited what, and with whom they talked about what. */
const MAX_IN_ONE = 44;
/** Words of topics and of what was agreed on that share a sentence. */
const MAX_DISCUSSED = 30;
/** Words of whom the visitors met that come before what was discussed. */
const MAX_IN_FRONT = 18;
/** Words of topics from which they have a sentence and a paragraph of their own, behind whom the visitors met. */
const MANY_TOPICS = 22;
/** Words of whom the visitors met at talks with a chair. */
const MAX_MET = 24;

/** Talks with those who received the visitors, in the sentence of the visit or directly after it. */
interface OpeningTalks {
  /** " and held talks with X on Y", where the sentence of the visit has room for it. */
  readonly inOne: (core: Phrase) => Phrase | undefined;
  /** " for talks on Y", where it has room for that, and those who received the visitors follow. */
  readonly about: (core: Phrase) => Phrase | undefined;
  /** "In talks with X, it discussed Y": after a sentence of the visit without room. */
  readonly lines: () => readonly Line[];
  /** The result of the talks, after the sentence that states them with the visit. */
  readonly outcome: () => readonly Line[];
}

const CALLED = /^(?:talks|an? (?:\p{Ll}+ ){0,2}(?:meeting|symposium|discussion|exchange|seminar))$/u;

/** The noun for talks after "held": undefined if the sentence has no room for their title. */
const nameOf = (discourse: Discourse, { scene }: Talk): Phrase | undefined => {
  const title = titleOf(discourse, scene);
  const titled = discourse.memory.marks.has(`title ${scene.path}`);
  if (title && !titled && !(isEvent(title) && CALLED.test(`a ${title.text.replace(/^(?:the|an?) /i, "")}`)))
    return undefined;
  return nameOfTalk(discourse, scene);
};

/** Hosts of talks of whom no more is known, and their words, for whom the sentence has room. */
const MAX_HOSTS = 3;
const WORDS_OF_HOSTS = 26;

/** Further hosts of a visit of several items, listed at none of them: they attended the talks of all with the receivers. */
const othersAt = (discourse: Discourse, { scene }: Talk, receivers: readonly Who[]): Who[] => {
  const { facts, content, memory } = discourse;
  const { party, escorts } = content.relations;
  const apart = new Set([...party.people, ...party.hostStaff, ...escorts]);
  const items = content.scenes.filter((one) => one.told !== "before");
  const fresh = facts.people.filter(
    (who) =>
      who.present &&
      who.side === "host" &&
      !apart.has(who.key) &&
      !receivers.includes(who) &&
      !knows(memory, who),
  );
  const speak = fresh.some(({ key }) =>
    facts.items.some(
      ({ item }) =>
        item.people?.some((one) => one.key === key) ||
        item.remarks?.some(({ by }) => by !== "all" && by?.includes(key)),
    ),
  );
  const few = fresh.length <= MAX_HOSTS && weight(discourse, fresh) <= WORDS_OF_HOSTS;
  return scene.listed || items.length < 2 || speak || !few ? [] : fresh;
};

const agreedOf = ({ facts }: Discourse, result: Result | undefined): Phrase | undefined => {
  if (result?.outcome.type !== "consensus" || result.outcome.by?.length) return undefined;
  return verbList(facts.list(result.outcome.points, `${result.path}.points`));
};

/** Takes the talks that a visit begins with; `hosts` introduces the receivers and others with them, `inside` gives the room. */
export const takeOpeningTalks = (
  discourse: Discourse,
  sentence: SentencePlan,
  { party }: Visit,
  receivers: readonly Who[],
  hosts: (others: readonly Who[]) => Phrase,
  inside: Phrase,
): OpeningTalks | undefined => {
  const { memory, content, facts } = discourse;
  const talk = sentence.joined.find((one) => one.type === "talk");
  const absent = receivers.some(({ raw }) => raw.onBehalfOf !== undefined || raw.substitutes !== undefined);
  if (talk?.type !== "talk" || receivers.length === 0 || absent) return undefined;
  const { scene } = talk;
  const found = sentence.joined.find((one) => one.type === "result");
  const agreed = found?.type === "result" ? agreedOf(discourse, found) : undefined;
  const chaired = receivers.every((who) => scene.chairs.includes(who.key));
  const topics = topicsOf(discourse, scene);
  if (!topics && !agreed) return undefined;
  if (chaired && weight(discourse, facts.whos(scene.counterparts)) > MAX_MET) return undefined;
  const name = nameOf(discourse, talk);
  if (!name) return undefined;
  take(memory, sentence.joined, "talk");
  const result = take(memory, sentence.joined, "result");
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const open = scene.item.peopleOpen ? `${scene.path}.peopleOpen` : undefined;
  let introduced: Phrase | undefined;
  const others = chaired ? [] : othersAt(discourse, talk, receivers);
  // "to thank Governor Lee": the aim has named the host, who is then left out of the list.
  const aim = facts.record.purpose?.en ?? "";
  const isInAim =
    others.length > 0 &&
    receivers.some(({ name }) => name && aim.includes(name.text.split(" ").at(-1) ?? ""));
  const whom = (): Phrase => {
    introduced ??= isInAim
      ? looseList([hosts([]), ...others.map((who) => peopleList(discourse, [who]))])
      : hosts(others);
    return introduced;
  };
  const outcome = (): readonly Line[] => (result ? resultClause(discourse, result, scene) : []);
  const lines = (): readonly Line[] => {
    const met = chaired ? counterpartsOf(discourse, scene) : whom();
    const chairs = chaired ? chairsOf(discourse, scene) : undefined;
    const front = met
      ? say`in ${name}${inside} with ${met}${maybe`, chaired by ${chairs}`}${OPEN}, `
      : say`at ${name}${inside}${maybe` chaired by ${chairs}`}${OPEN}, `;
    const whole = sourced(front, rests, open);
    const both = agreed && content.relations.twoSides;
    const actor = (): Phrase => {
      if (both || !topics) return everybody(discourse);
      memory.subject = [PARTY];
      return partyLater(discourse, party).words;
    };
    const many = topics !== undefined && wordCount(topics) > MANY_TOPICS;
    if (met && topics && !chairs && !agreed && (many || wordCount(met) > MAX_IN_FRONT)) {
      const sat =
        textOf(name) === "a meeting" && !says(inside) ? plain("met") : say`held ${name}${inside} with`;
      const held = sourced(say`${actor()} ${sat} ${met}`, rests, open);
      memory.subject = [];
      const who = many ? everybody(discourse) : plain("they");
      return [
        line(talk.id, held),
        line(`${talk.id}.topics`, say`${who} ${discussed(discourse, scene)} ${topics}`),
        ...outcome(),
      ];
    }
    const words = topics
      ? say`${whole}${actor()} ${discussed(discourse, scene)} ${topics}`
      : say`${whole}${actor()}`;
    if (agreed && (!topics || (both && wordCount(topics) + wordCount(agreed) <= MAX_DISCUSSED))) {
      const comma = topics && /,| and /.test(textOf(topics)) ? "," : "";
      return [line(talk.id, say`${words}${comma}${topics ? " and" : ""} agreed ${agreed}`)];
    }
    return [line(talk.id, words), ...outcome()];
  };
  const inOne = (core: Phrase): Phrase | undefined => {
    if (chaired || !topics) return undefined;
    // Nobody is introduced for a sentence without room.
    if (wordCount(core) + weight(discourse, [...receivers, ...others]) + wordCount(topics) + 4 > MAX_IN_ONE)
      return undefined;
    const words = say` and held ${name}${inside} with ${whom()} on ${topics}`;
    return sourced(words, rests, open);
  };
  const about = (core: Phrase): Phrase | undefined => {
    if (chaired || !topics || introduced) return undefined;
    const words = say` for ${name} on ${topics}`;
    return wordCount(core) + wordCount(words) <= MAX_IN_ONE ? sourced(words, rests, open) : undefined;
  };
  return { inOne, about, lines, outcome };
};
