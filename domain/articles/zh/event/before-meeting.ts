import type { Scene } from "../../content/message";
import { isTalks } from "../../content/sittings";
import type { Discourse } from "../../reference/discourse";

/** 会前交流: a title that places an item before the meeting of its day, which it does not name. */
const BEFORE = /^会前/;

/** The meeting of the same day before which an item by the name of 会前交流 was. */
export const meetingBehind = ({ content, facts }: Discourse, scene: Scene): Scene | undefined =>
  BEFORE.test(facts.said(scene.item.title, "")?.text ?? "")
    ? content.scenes
        .slice(content.scenes.indexOf(scene) + 1)
        .find(({ item }) => isTalks(item) && item.when?.start === scene.item.when?.start)
    : undefined;
