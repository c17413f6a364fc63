import type { Lang } from "../../events/values";
import type { Message, Talk } from "../content/message";
import { type Unit, unit } from "../document-plan";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

/** The first words of a host: behind what was discussed they would come too late. */
const FIRST_ACTS: ReadonlySet<string> = new Set(["welcome", "introduce"]);

/** Speakers whose words an exchange of views follows. */
const TWO = 2;

/** Titles that say no more than that there were talks. */
const PLAIN_TITLE = /^(?:座谈|会谈|交流|座谈会|会谈会|座谈交流|交流座谈|座谈交流会|交流座谈会)$/;

/** Words of what was discussed that share a paragraph with what somebody said. */
const MAX_BESIDE_WORDS = 40;

/** Talks in two parts: that they took place, before what was said, and what those there went on to discuss. */
interface Exchange {
  readonly held: Talk;
  readonly topics: Talk;
}

/**
 * Chinese: talks of both sides that begin with a welcome, or with what the hosts introduced, and of whose speakers more than one is
 * reported: what they discussed comes behind what each of them said. Undefined where the talks have more of their own to tell.
 */
export const topicsBehindWords = (talk: Talk, own: readonly Message[], lang: Lang): Exchange | undefined => {
  const { scene, known } = talk;
  const { topics = [], title, venue, did, each, city, activity, ...rest } = scene.item;
  if (lang !== "zh" || activity !== "talks" || !known || topics.length === 0) return undefined;
  // A list of those who sat there opens the sentence about what they discussed.
  if (!scene.whole || scene.listed) return undefined;
  if (venue || did || city || each || scene.chairs.length > 0 || !PLAIN_TITLE.test(title?.zh ?? "座谈"))
    return undefined;
  const spoken = own.filter(
    (one): one is Of<"speech"> => one.type === "speech" && one.scene === scene && !one.bare,
  );
  const [first] = spoken;
  if (!first || first.by === "all" || first.by.some((key) => scene.visitors.includes(key))) return undefined;
  const heard = new Set(spoken.flatMap(({ by }) => (by === "all" ? [] : by)));
  if (!FIRST_ACTS.has(first.remarks[0]?.remark.act ?? "") || heard.size < TWO) return undefined;
  const { when: _, ...undated } = rest;
  return {
    held: {
      ...talk,
      held: true,
      scene: { ...scene, item: { ...rest, activity, ...(title ? { title } : {}) } },
    },
    topics: { ...talk, id: `${talk.id}.topics`, scene: { ...scene, item: { ...undated, activity, topics } } },
  };
};

/** The units of what was said, with what was discussed behind the words of each and before what all of them said. */
export const withTopicsBehindWords = (units: readonly Unit[], topics: Talk | undefined): readonly Unit[] => {
  if (!topics) return units;
  const all = units.findIndex(({ messages }) =>
    messages.some((one) => one.type === "speech" && one.by === "all"),
  );
  const at = all < 0 ? units.length : all;
  const near = wordsOf(topics.scene.item.topics) <= MAX_BESIDE_WORDS;
  return [...units.slice(0, at), ...unit("agenda", [topics], near), ...units.slice(at)];
};
