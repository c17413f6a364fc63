import { type Phrase, plain, resting } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { CLOSING_ESCORTS } from "../structure/company";
import { escortedThroughout } from "../structure/escorts";
import { peopleList } from "./people";

/** The memory's note of escorts already mentioned. */
export const besideKey = (escorts: readonly Who[]): string =>
  `beside ${escorts.map((who) => who.key).join(" ")}`;

/** Those who escorted the visitors throughout, whom the lead names; many of them close the text. */
export const escortedByRole = (discourse: Discourse): Phrase => {
  const { facts, content, memory, plan } = discourse;
  const scene = escortedThroughout(content, facts.record);
  const escorts = facts.whos(scene?.escorts);
  if (!scene || escorts.length === 0 || escorts.some((who) => knows(memory, who))) return plain("");
  memory.turns.set(besideKey(escorts), 1);
  const closing = plan.paragraphs.some(({ sentences }) =>
    sentences.some(({ head, joined }) => [head, ...joined].some(({ id }) => id === CLOSING_ESCORTS)),
  );
  if (closing) return plain("");
  return resting(peopleList(discourse, escorts), `${scene.path}.people`);
};
