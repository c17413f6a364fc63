import { type Phrase, plain, say } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isPlural } from "../words/grammar";

/** Nouns of acts at a ceremony, and the participle of each. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  adoption: "adopted",
  approval: "approved",
  awarding: "awarded",
  blessing: "blessed",
  conferment: "conferred",
  conferral: "conferred",
  cutting: "cut",
  dedication: "dedicated",
  distribution: "distributed",
  exchange: "exchanged",
  hoisting: "hoisted",
  inauguration: "inaugurated",
  launch: "launched",
  launching: "launched",
  laying: "laid",
  lighting: "lit",
  opening: "opened",
  planting: "planted",
  presentation: "presented",
  raising: "raised",
  signing: "signed",
  singing: "sung",
  unveiling: "unveiled",
};

/** "signing of the letters": an act and one thing, without a person, a second act or a clause. */
const ACT =
  /^(?:the )?(?:(?:ceremonial|official|formal|joint) )?(\p{Ll}+) of ((?:(?! (?:by|to|with|between|that|which|who) )[^,;:])+)$/u;
/** "and cutting of the ribbon": a second act. */
const SECOND_ACT = / and (?:the )?\p{Ll}+ of /u;
/** "the exhibition Salt and Sea": "and" inside one thing, rather than between two with articles or in the plural. */
const JOINED = / and (?!the |an? )/u;
/** "the ribbon", "Lake College": a thing that can be the subject as it stands. */
const WITH_ARTICLE = /^(?:the|an?|two|three|four|five|six|\d+|\p{Lu}\S*) /u;

/** "the letters were signed", of "signing of the letters": an act at a ceremony as a sentence, where nothing else is known of it. */
export const doneToThing = (title: Said): Phrase | undefined => {
  const [, act = "", thing = ""] = ACT.exec(title.text) ?? [];
  const participle = PARTICIPLES[act];
  if (participle === undefined || SECOND_ACT.test(title.text)) return undefined;
  const [head = ""] = thing.split(/ (?:of|for|in|at|on|from) /);
  if (JOINED.test(head) && !/^\p{Ll}+s and \p{Ll}+s$/u.test(head)) return undefined;
  const several = isPlural(head) || / and /.test(head);
  if (!several && !WITH_ARTICLE.test(thing)) return undefined;
  return say`${plain(thing, [title.path])} ${several ? "were" : "was"} ${participle}`;
};
