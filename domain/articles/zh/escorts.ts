import type { Scene } from "../content/message";
import { type Phrase, plain, resting } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { CLOSING_ESCORTS } from "../structure/companions";
import { escortedThroughout } from "../structure/escorts";
import { peopleList } from "./people";

/** The memory's note of escorts already mentioned. */
export const besideKey = (escorts: readonly Who[]): string =>
  `beside ${escorts.map((who) => who.key).join(" ")}`;

/** Notes that the text has said who accompanied the visitors, so that no tour says it of all or one of them again. */
export const noteBeside = ({ memory }: Discourse, escorts: readonly Who[]): void => {
  for (const who of [escorts, ...escorts.map((one) => [one])]) memory.turns.set(besideKey(who), 1);
};

/** Those at the visitors' side, as a sentence names them that says so once for all. */
export const besideOnce = (discourse: Discourse, escorts: readonly Who[]): Phrase => {
  noteBeside(discourse, escorts);
  return peopleList(discourse, escorts);
};

/** Escorts who are too many to come before what the visitors saw. */
const MIN_ESCORTS = 3;

/** Whether many escorts follow the only tour, which is all that is known of a visit with its purpose. */
export const isBehindTour = ({ content, facts }: Discourse, scene: Scene): boolean =>
  facts.record.kind === "reception" &&
  content.scenes.length === 1 &&
  scene.item.activity === "tour" &&
  (scene.item.saw ?? []).length > 1 &&
  facts.record.purpose !== undefined &&
  content.relations.visit &&
  scene.escorts.length >= MIN_ESCORTS;

/** Those who escorted the visitors throughout, whom the lead names; many of them close the text. */
export const escortedByRole = (discourse: Discourse): Phrase => {
  const { facts, content, memory, plan } = discourse;
  const scene = escortedThroughout(content, facts.record);
  const escorts = facts.whos(scene?.escorts);
  if (!scene || escorts.length === 0 || escorts.some((who) => knows(memory, who))) return plain("");
  if (isBehindTour(discourse, scene)) return plain("");
  memory.turns.set(besideKey(escorts), 1);
  const closing = plan.paragraphs.some(({ sentences }) =>
    sentences.some(({ head, joined }) => [head, ...joined].some(({ id }) => id === CLOSING_ESCORTS)),
  );
  if (closing) return plain("");
  return resting(peopleList(discourse, escorts), `${scene.path}.people`);
};
