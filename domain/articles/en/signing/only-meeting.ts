import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { newTitle, titleOf } from "../event/things";

/** Words of a description that the sentence of a signing has room for. */
const MAX_WORDS = 7;

/** "an online B2B meeting": a formal name that only describes the event, for the sentence of what was signed there. */
const describedEvent = ({ facts, memory }: Discourse): Said | undefined => {
  const { officialName, theme } = facts.record;
  const name = theme ? undefined : facts.said(officialName, "officialName");
  if (!name || !/^an? /.test(name.text) || name.text.split(" ").length > MAX_WORDS) return undefined;
  memory.marks.add("event in full");
  return name;
};

/** "B2B online meeting": the title of the only other item of a meeting, which was the meeting. */
const onlyItem = (discourse: Discourse): Said | undefined => {
  const [scene, ...more] = discourse.content.scenes.filter(({ item }) => item.activity !== "signing");
  const title = scene && titleOf(discourse, scene);
  const { officialName, theme } = discourse.facts.record;
  if (!scene || !title || more.length > 0 || officialName || theme) return undefined;
  return /\bmeeting\b/i.test(title.text) ? newTitle(discourse, scene) : undefined;
};

/** What a meeting at which something was signed is called, where the record describes rather than names it. */
export const onlyMeeting = (discourse: Discourse): Said | undefined =>
  describedEvent(discourse) ?? onlyItem(discourse);
