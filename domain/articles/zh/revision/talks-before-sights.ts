import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "../whole-text/scene-of-line";

/** 在座谈会上，双方围绕……进行了交流: talks of which only the topics are known. */
const TALKS =
  /^(?:在(?:座谈会|交流会|座谈交流会|恳谈会)上，)?双方围绕[^。；：“]{4,160}进行了(?:交流|座谈|会谈)$/u;

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

/** A text in which talks come before the sights that were seen earlier. */
export const withTalksBeforeSights = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const talks = !one.own && TALKS.test(textOf(one.words));
      const at = lines.findLastIndex((other) => !isEarlierTour(discourse, other)) + 1;
      const tour = lines[at];
      if (talks && tour && !one.opens && TIMED.test(textOf(tour.words)))
        lines.splice(at, 1, one, behindTalks(tour));
      else lines.push(one);
    }
    return { ...block, lines };
  });
