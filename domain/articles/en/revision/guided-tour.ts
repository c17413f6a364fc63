import { type Composed, itemOf, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

const GUIDED =
  /^guided by ([^;“]+?), ((?:it|they|the (?:delegation|visitors|guests|group)) (?:then |also |later )?(?:toured|visited) [^,;“]+)$/iu;
const BRIEFED = /^(.+?) (?=briefed (?:the visitors|them|the delegation|the guests) (?:on|about) [^,;“]+$)/u;
/** Words of the guides with their posts, and of all. */
const MAX_WORDS = 36;

/** "It toured the port, guided by Cy Poe, harbor master, who briefed the visitors on it": the words of its only guide. */
const together = ({ facts }: Discourse, tour: Line, said: Line): Line | undefined => {
  const item = itemOf(tour);
  if (tour.own || said.own || item === undefined || itemOf(said) !== item) return undefined;
  const text = textOf(tour.words);
  const [, guide = "", visited = ""] = GUIDED.exec(text) ?? [];
  const speaker = BRIEFED.exec(textOf(said.words))?.[1];
  if (guide === "" || !speaker || wordCount(tour.words) + wordCount(said.words) > MAX_WORDS) return undefined;
  const guides = facts.people.filter(({ name }) => name && guide.includes(name.text));
  const [one, ...more] = guides;
  const called = [one?.later?.text, one?.name?.text];
  if (more.length > 0 || !one || !called.includes(speaker) || / and /.test(guide)) return undefined;
  const from = "guided by ".length;
  const went = partOf(tour.words, text.length - visited.length, text.length);
  const by = partOf(tour.words, from, from + guide.length);
  const end = textOf(said.words).length;
  const briefed = partOf(said.words, speaker.length + 1, end);
  return { ...tour, words: say`${went}, guided by ${by}, who ${briefed}` };
};

/** Combines a tour and the words of its guide into one sentence. */
export const withGuidesBriefing = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, (before, one) => together(discourse, before, one)));
