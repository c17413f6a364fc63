import type { Scene } from "../../content/message";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Frame } from "../event/event";
import { titleOf } from "../event/things";

/** "In the afternoon, X spoke at the afternoon session": a part of the day that the title repeats. */
export const withoutPartOfDay = (discourse: Discourse, scene: Scene, frame: Frame): Frame => {
  const part = /^in the (morning|afternoon|evening)$/i.exec(frame.front ? textOf(frame.front) : "")?.[1];
  const title = titleOf(discourse, scene);
  return part && title?.text.toLowerCase().includes(part.toLowerCase())
    ? { ...frame, front: undefined }
    : frame;
};
