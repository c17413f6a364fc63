import type { Scene } from "../../content/message";
import { plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isTitleOfTopics } from "../event/title-of-topics";
import { isMereMeeting } from "../words/mere-meeting";

/** "At discussions, the two sides discussed", "At a meeting, …": what "discussed" says of two sides that are known. */
export const isMereTitle = (discourse: Discourse, scene: Scene, title: Said): boolean =>
  isTitleOfTopics(discourse, scene, title.text) || isMereMeeting(plain(title.text));
