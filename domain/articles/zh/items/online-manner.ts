import type { Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { SAYS_ONLINE } from "../event/event";

/** 以线上方式: of an item; that of the event is already stated, and a title may say it. */
export const onlineManner = ({ facts }: Discourse, scene: Scene): Phrase => {
  const { online } = scene.item;
  if (online !== "fully" && online !== "partly") return plain("");
  const known =
    online === facts.record.online || SAYS_ONLINE.test(facts.said(scene.item.title, "")?.text ?? "");
  if (known) return plain("", [`${scene.path}.online`]);
  return plain(online === "fully" ? "以线上方式" : "以线上线下相结合的方式", [`${scene.path}.online`]);
};
