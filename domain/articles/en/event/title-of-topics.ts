import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { isPresentationOf, isTalksOn } from "../words/said-by-topics";

const topicsIn = ({ facts }: Discourse, { item, path }: Scene): string[] =>
  facts.list(item.topics, `${path}.topics`).map(({ text }) => text);

/** Whether the verb for the topics of talks says their title too: "discussions", "discussion of trade". */
export const isTitleOfTopics = (discourse: Discourse, scene: Scene, title: string): boolean =>
  isTalksOn(title, topicsIn(discourse, scene));

/** Whether the topics of a presentation say its title: "presentation of the mill", on the looms of the mill. */
export const isPresentationOfTopics = (discourse: Discourse, scene: Scene, title: string): boolean =>
  isPresentationOf(title, topicsIn(discourse, scene));
