import { type Phrase, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Frame, finite } from "../event/event";
import { prepositionOf } from "../words/place-prepositions";

const VISITED = / (?:visits?|visited|tours?|toured|inspects?|inspected|attends?|attended) (?:the )?(.+)$/;

/**
 * "visited the 5th Boat Fair at the Fair Centre": a fair that the office's own title calls the destination, rather than the place
 * it was held at. `part`: " for the 5th Boat Fair".
 */
export const fairVisited = (
  { facts }: Discourse,
  frame: Frame,
  many: boolean,
  part: Phrase,
  place: Phrase,
): Phrase | undefined => {
  const { partOf, title, venue } = facts.record;
  const name = facts.said(partOf?.name, "")?.text;
  const [, visited] = VISITED.exec(facts.said(title, "")?.text ?? "") ?? [];
  const at = facts.place(venue, "venue");
  if (!name || !visited || !at || !name.includes(visited) || at.name.text.includes(visited)) return undefined;
  if (textOf(part).trim() !== `for ${name}`) return undefined;
  const fair = spliced(part, 0, " for ".length, "");
  return say`${finite(frame, many, "visited")} ${fair} ${prepositionOf(at)} ${place}`;
};
