import type { Scene, Session } from "../../content/message";
import { maybe, type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { areHeavy } from "../words/lists-of-things";
import { topicsOf } from "../words/topics";
import { topicsClause } from "./sitting";

/** The next discussion of all, of which only the topics are known: it continues the same sentence. */
export const furtherTopics = (discourse: Discourse, { scene }: Session): Phrase => {
  const { content, memory } = discourse;
  const at = content.scenes.findIndex((one) => one.key === scene.key);
  const next = content.scenes[at + 1];
  const session = content.messages.find(
    (one): one is Session => one.type === "session" && one.scene === next && !memory.realized.has(one.id),
  );
  if (!session || !isOnlyTopics(scene) || !isOnlyTopics(session.scene)) return plain("");
  if ((scene.item.remarks ?? []).length > 0 || scene.item.outcomes || scene.item.narrative) return plain("");
  if (areHeavy(topicsOf(discourse, scene)) || areHeavy(topicsOf(discourse, session.scene))) return plain("");
  memory.realized.add(session.id);
  memory.marks.add(`session ${session.scene.key}`);
  return maybe`，${topicsClause(discourse, session.scene, true)}`;
};

const isOnlyTopics = ({ item, chairs, guides, speakers, attendees, told }: Scene): boolean =>
  told === "main" &&
  item.activity === "discussion" &&
  (item.topics ?? []).length > 0 &&
  !item.title &&
  !item.did &&
  !item.venue &&
  !item.city &&
  !item.when &&
  !item.online &&
  [item.sections, item.organizers, chairs, guides, speakers, attendees].every(
    (list) => (list ?? []).length === 0,
  );
