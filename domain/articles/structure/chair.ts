import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import { MAX_IN_LEAD } from "./news-units";

/** Who chaired is mentioned with the organizers, or with the speakers of the first item if it has any. */
export const chairFollowsOrganizers = (content: Content, organize: readonly Message[]): boolean =>
  organize.length > 0 && !content.messages.some((message) => message.type === "speech" && message.bare);

/** Whether the first paragraph has room for the organizers; English names a participant among them elsewhere. */
export const areFewOrganizers = ({ organizers = [] }: DraftRecord, lang: Lang): boolean =>
  organizers.filter(
    ({ tier, organization }) =>
      tier !== "inviter" && tier !== "go_between" && (lang === "zh" || organization !== undefined),
  ).length <= MAX_IN_LEAD;
