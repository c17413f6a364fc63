import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { actsOf, NOBODY, type Organizing, organizedBy } from "../event/organize";
import { messagesOf } from "../words/plan";

/** The organizers of the event, unless another sentence has named them. */
export const organizers = (discourse: Discourse, sentence: SentencePlan): Organizing => {
  const organize = take(discourse.memory, sentence.joined, "organize") ?? nextOrganize(discourse);
  return organize ? organizedBy(discourse, organize.list) : NOBODY;
};

/** The organizers, if they would be the next sentence: they belong to that of the event. */
export const nextOrganize = (discourse: Discourse) => {
  const own = messagesOf(discourse).filter((one) => one.type === "organize" && one.of === "event");
  const found = take(discourse.memory, own, "organize");
  if (found) discourse.memory.marks.add(`stated ${found.id}`);
  return found;
};

/** Words of organizers that share the sentence of an aim. */
const FEW = 16;

/** "hosted by A and organized by B": organizers whose next sentence would say only that; longer ones keep it. */
export const fewOrganizers = (discourse: Discourse, sentence: SentencePlan): Phrase | undefined => {
  const { record } = discourse.facts;
  const tiers = (record.organizers ?? []).map(({ tier }) => tier);
  const plain =
    tiers.length > 0 && tiers.length <= 2 && tiers.every((one) => one === "host" || one === "organizer");
  const names = (record.organizers ?? []).flatMap(({ organization }) => organization?.name?.en ?? []);
  const words = names.join(" ").split(" ").length;
  if (!plain || names.length < tiers.length || words > FEW || record.status !== "held") return undefined;
  return organizers(discourse, sentence).verbs;
};

/** "organized by A, with the support of B": passives of the event for its organizers. */
export const madeBy = (discourse: Discourse, sentence: SentencePlan): Phrase[] => {
  const made = organizers(discourse, sentence);
  if (made.verbs) return actsOf(made);
  return made.beside ? [say`held ${made.beside}`] : [];
};
