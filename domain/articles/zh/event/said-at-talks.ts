import type { Message } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Whether something was said at talks of several speakers that no other sentence states. */
export const isSaidAtTalks = ({ content }: Discourse, head: Message): boolean =>
  head.type === "speech" &&
  head.scene.item.activity === "talks" &&
  head.scene.item.title === undefined &&
  new Set((head.scene.item.remarks ?? []).flatMap(({ by }) => by ?? [])).size > 1 &&
  !content.messages.some((one) => one.type === "talk" && one.scene === head.scene);
