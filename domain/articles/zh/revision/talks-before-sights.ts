import { type Composed, isParagraph, type Line } from "../../compose";
import type { Scene } from "../../content/message";
import { partOf, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "../whole-text/scene-of-line";
import { everybody } from "../words/everybody";

/** 座谈会围绕……展开: talks without those who held them. */
const UNFOLDED = /^(座谈会?|交流会|座谈交流会|会谈|恳谈会)围绕([^。；：“]{4,160})展开$/u;

/** Whether an event with two sides had these talks, rather than some of many organizations. */
const isOfTwo = (discourse: Discourse, scene: Scene): boolean =>
  scene.item.activity === "talks" && everybody(discourse, scene) === "双方";

/** 座谈会上，双方围绕……进行了交流: the same with people as the subject; undefined where they were not of two sides. */
const withPeople = (discourse: Discourse, one: Line): Line | undefined => {
  const text = textOf(one.words);
  const [, noun = "", topics = ""] = one.own ? [] : (UNFOLDED.exec(text) ?? []);
  if (noun === "") return undefined;
  const scene = sceneOf(discourse, one);
  const people = scene?.item.people ?? [];
  const sides = new Set(people.flatMap(({ key }) => discourse.facts.who(key)?.side ?? []));
  const ofTwo = sides.has("host") && sides.has("guest") && sides.size === 2;
  // Talks without a list of people are of the two sides of the event.
  const ofEvent = scene !== undefined && scene.item.people === undefined && isOfTwo(discourse, scene);
  if (!ofTwo && !ofEvent) return undefined;
  const from = noun.length;
  const about = partOf(one.words, from, from + 2 + topics.length);
  const occasion = noun.endsWith("会") ? `${noun}上` : `${noun}中`;
  const words = say`${occasion}，双方${about}进行了交流`;
  return { ...one, words: sourced(words, ...one.words.paths) };
};

/** Whether a sentence reports a tour that came before the news. */
const isEarlierTour = (discourse: Discourse, one: Line): boolean => {
  const scene = one.own || one.id.includes("].") ? undefined : sceneOf(discourse, one);
  return scene?.told === "before" && scene.item.activity === "tour";
};

/** Words that say when a tour took place, without which it would seem to follow the talks. */
const TIMED = /^(?:[^，。；]{1,8}前，|[^，。；]{0,8}[日午晚间天]，)/u;

/** 此前，: behind the talks, in whose front 活动前, 签约前 would be before something that the text does not name. */
const behindTalks = (one: Line): Line => {
  const front = /^(?:活动|签约)前，/.exec(textOf(one.words))?.[0];
  return front ? { ...one, words: spliced(one.words, 0, front.length, "此前，") } : one;
};

/** A text in which talks are told with their people, and before the sights that were seen earlier. */
export const withTalksBeforeSights = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const talks = withPeople(discourse, one);
      const at = lines.findLastIndex((other) => !isEarlierTour(discourse, other)) + 1;
      const tour = lines[at];
      if (talks && tour && !talks.opens && TIMED.test(textOf(tour.words)))
        lines.splice(at, 1, talks, behindTalks(tour));
      else lines.push(talks ?? one);
    }
    return { ...block, lines };
  });
