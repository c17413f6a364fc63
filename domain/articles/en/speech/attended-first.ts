import { type Line, line } from "../../compose";
import type { Session, Speech } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { type Frame, opened } from "../event/event";
import { articled, atScene, isEvent, newTitle, sceneOnline, titleOf } from "../event/things";
import { peopleList } from "../people/people";

/** Number of people whom one short sentence names. */
const MAX_PEOPLE = 3;

/**
 * "Lee and Ray attended a tree-planting ceremony at the Lake Park.": a ceremony of a visit, attended by a visitor without
 * recorded words. "At a ceremony, Ray said" alone would not say that both attended.
 */
export const attendedFirst = (
  discourse: Discourse,
  { id, scene }: Session,
  speeches: readonly Speech[],
  frame: Frame,
): Line | undefined => {
  const { facts, memory, content } = discourse;
  const { item, visitors, chairs, listed } = scene;
  const title = titleOf(discourse, scene);
  if (!/\bceremony\b/i.test(title?.text ?? "")) return undefined;
  if (item.activity !== "ceremony" || !listed || item.peopleOpen || !title || !isEvent(title))
    return undefined;
  if (!content.relations.visit || chairs.length > 0 || speeches.some(({ bare }) => bare)) return undefined;
  const whos = facts.whos((item.people ?? []).map(({ key }) => key));
  const spoke = (item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? [])));
  const silent = whos.some(({ key }) => visitors.includes(key) && !spoke.includes(key));
  const known = whos.every((who) => who.name && who.present && knows(memory, who));
  if (!silent || !known || whos.length < 2 || whos.length > MAX_PEOPLE || !newTitle(discourse, scene))
    return undefined;
  const there: Phrase = say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}`;
  memory.subject = [];
  const words = say`${peopleList(discourse, whos)} attended ${articled(title)}${there}`;
  return line(id, opened(frame, sourced(words, `${scene.path}.people`)));
};
