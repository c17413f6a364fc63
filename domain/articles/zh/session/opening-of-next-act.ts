import type { Scene, Session } from "../../content/message";
import { plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isActOfProgramme } from "../forms/acts-as-titles";
import { isOccasion } from "../words/grammar";
import { titledOccasion } from "../words/occasion";

/** Whether an outcome of the item follows it directly, so that its title only begins that sentence. */
export const isOpening = ({ content, facts, memory }: Discourse, scene: Scene): boolean => {
  const own = content.messages.filter(
    (one) => "scene" in one && one.scene?.key === scene.key && !memory.realized.has(one.id),
  );
  const [first, ...more] = own.filter((one) => one.type !== "session" && one.type !== "narrative");
  if (first?.type !== "result" || more.some((one) => one.type === "speech")) return false;
  return facts.list(first.outcome.points, "").length > 0;
};

/** Whether a ceremony of which only the attendees are known begins the sentence of the same people's next act: 在启动仪式上，甲、乙为某馆揭牌. */
export const opensNextAct = (
  discourse: Discourse,
  { scene }: Session,
  title: Said,
  placed: boolean,
): boolean => {
  const { content, memory } = discourse;
  const next = content.scenes[content.scenes.indexOf(scene) + 1];
  const act = content.messages.find(
    (one) => one.type === "session" && one.scene === next && !memory.realized.has(one.id),
  );
  const keys = (one: Scene): string[] => (one.item.people ?? []).map(({ key }) => key);
  if (!next || !act || !next.item.did || next.item.title || next.item.when || next.item.venue) return false;
  if (keys(scene).length === 0 && isActOfProgramme(next.item.did.zh)) return false;
  const same = keys(scene).length === 0 || keys(scene).join() === keys(next).join();
  const { item, chairs, speakers, guides, escorts } = scene;
  const more = [item.remarks, item.topics, item.sections, item.organizers, item.outcomes, item.agreements];
  const plainly = [...more, item.narrative, chairs, speakers, guides, escorts].every(
    (list) => (list ?? []).length === 0,
  );
  if (!same || !plainly || placed || item.when || !isOccasion(title.text)) return false;
  const paths = keys(scene).length > 0 ? [`${scene.path}.people`] : [];
  const open = item.peopleOpen ? [`${scene.path}.peopleOpen`] : [];
  const words = sourced(titledOccasion(title, plain("")), ...paths, ...open);
  memory.openings = (memory.openings ?? new Map()).set(next.key, words);
  return true;
};
