import type { Scene, SceneAttendees } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { headNoun } from "../words/grammar";

/** Whether another item has the noun of this one's title: "the presentation" would be either. */
export const isTitledAlike = ({ content }: Discourse, scene: Scene, title: string): boolean =>
  content.scenes.some(
    (one) => one !== scene && one.item.title?.en && headNoun(one.item.title.en) === headNoun(title),
  );

/** The lists of the items of a visit at which the same people were: they were there throughout, not at one of them. */
export const sameAtItems = ({ content, facts }: Discourse, head: SceneAttendees): SceneAttendees[] => {
  if (!content.relations.visit || head.people.length < 3) return [];
  // An item that lists nobody says nothing of who was there.
  const everywhere = facts.items.every(
    ({ item: { people = [] } }) =>
      people.length === 0 || head.people.every((one) => people.some(({ key }) => key === one)),
  );
  if (!everywhere) return [];
  const keys = [...head.people].sort().join();
  return content.messages.flatMap((one) =>
    one.type === "scene-attendees" && [...one.people].sort().join() === keys && !one.scene.item.peopleOpen
      ? [one]
      : [],
  );
};
