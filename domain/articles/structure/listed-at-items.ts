import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import type { DocumentPlan } from "../document-plan";

/** A plan in which people listed at an item end its report: 某公司设计人员参加. */
const withListedAt = (
  plan: DocumentPlan,
  scene: Scene,
  people: readonly string[],
): DocumentPlan | undefined => {
  const at = plan.units.findIndex(({ messages }) =>
    messages.some((one) => "scene" in one && one.scene === scene),
  );
  const own = plan.units[at];
  if (!own) return undefined;
  const last = own.messages.findLastIndex((one) => "scene" in one && one.scene === scene);
  const id = `${scene.path}.people.further`;
  const message: Message = { id, type: "scene-attendees", scene, people, paths: [], importance: 0.3 };
  const messages = own.messages.toSpliced(last + 1, 0, message);
  return { ...plan, units: plan.units.toSpliced(at, 1, { ...own, messages }) };
};

/**
 * A plan in which each of the people whom no sentence has mentioned (their keys) ends the report of the first item that lists
 * them; undefined where no main item lists one of them. Chinese reports list those who were there so.
 */
export const withAtItem = (
  plan: DocumentPlan,
  content: Content,
  people: readonly string[],
): DocumentPlan | undefined => {
  const scenes = new Map<Scene, string[]>();
  for (const key of people) {
    const scene = content.scenes.find(({ item }) => item.people?.some((one) => one.key === key));
    if (scene?.told !== "main") return undefined;
    scenes.set(scene, [...(scenes.get(scene) ?? []), key]);
  }
  return [...scenes].reduce<DocumentPlan | undefined>(
    (made, [scene, keys]) => made && withListedAt(made, scene, keys),
    plan,
  );
};
