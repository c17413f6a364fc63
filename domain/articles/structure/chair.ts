import type { Content } from "../content/content";
import type { Message } from "../content/message";

/** Who chaired is mentioned with the organizers, or with the speakers of the first item where there are any. */
export const chairFollowsOrganizers = (content: Content, organize: readonly Message[]): boolean =>
  organize.length > 0 && !content.messages.some((message) => message.type === "speech" && message.bare);
