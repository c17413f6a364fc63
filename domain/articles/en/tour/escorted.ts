import type { Scene, Speech } from "../../content/message";
import { type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { type Frame, finite } from "../event/event";
import { type Actor, visitorsOf } from "../people/party";
import { areMany, peopleList } from "../people/people";

/** The noun for a tour without places after a possessive: "its field survey", "their tour". */
const nameOf = (title: Said | undefined): Phrase =>
  title ? plain(title.text.replace(/^(?:the|an?) /i, ""), [title.path]) : plain("tour");

const possessive = ({ many, words }: Actor): string =>
  many ? "their" : words.pieces.some(({ s }) => /^the /.test(s)) ? "its" : "the";

/** A tour of which only the escorts are known, and what they said on the way. */
const isOnlyEscorted = ({
  item,
  guides,
  counterparts,
  chairs,
  speakers,
  escorts,
  visitors,
}: Scene): boolean =>
  escorts.length > 0 &&
  item.peopleOpen !== true &&
  !escorts.some((key) => visitors.includes(key)) &&
  [guides, counterparts, chairs, speakers, item.topics, item.organizers].every(
    (list) => (list ?? []).length === 0,
  );

/**
 * "A and B accompanied the delegation on its field survey and introduced Y": escorts are the subject if they spoke on the tour,
 * or are the only people mentioned.
 */
export const escortedTour = (
  discourse: Discourse,
  scene: Scene,
  frame: Frame,
  title: Said | undefined,
  speech: { readonly by: Speech["by"]; readonly acts: () => Phrase } | undefined,
  goal: Phrase,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const spoke = speech && speech.by !== "all" && speech.by.join() === scene.escorts.join();
  if (!isOnlyEscorted(scene) || frame.also || (speech ? !spoke : says(goal))) return undefined;
  if (scene.escorts.some((key) => memory.marks.has(`escort ${key}`))) return undefined;
  const escorts = facts.whos(scene.escorts);
  if (escorts.length === 0) return undefined;
  for (const key of scene.escorts) memory.marks.add(`escort ${key}`);
  const rests = `${scene.path}.people`;
  const actor = visitorsOf(discourse, scene);
  const who = sourced(peopleList(discourse, escorts), rests);
  const along = finite(frame, areMany(escorts), "accompanied");
  memory.subject = scene.escorts;
  const where = says(goal) ? goal : say` on ${possessive(actor)} ${nameOf(title)}`;
  const and = says(goal) ? ", and" : " and";
  return say`${who} ${along} ${actor.words}${where}${speech ? say`${and} ${speech.acts()}` : ""}`;
};
