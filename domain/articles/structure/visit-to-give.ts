import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message } from "../content/message";

const TO_GIVE = /^(?:donate|hand over|present|give|deliver)\b/i;

interface Parties {
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Those listed there without an action of their own. */
  readonly there?: readonly string[];
}

/** The giver and the recipient of what is the news. */
const partiesOf = (news: Message): Parties | undefined => {
  if (news.type === "handover") {
    const people = news.scene.item.people ?? [];
    return {
      by: people.filter(({ as }) => as === "head").map(({ key }) => key),
      to: people.filter(({ as }) => as === "receiver").map(({ key }) => key),
      there: people.filter(({ as }) => as === undefined).map(({ key }) => key),
    };
  }
  if (news.type !== "result" || news.outcome.type !== "gift") return undefined;
  return { by: news.outcome.by ?? [], to: news.outcome.to?.participants ?? [] };
};

/**
 * Whether all that is known of a visit is that the visitors handed over there what the news says, in an English text: "She
 * visited the library to donate books to it" would repeat it.
 */
export const isVisitToGive = (
  { purpose, venue, delegations = [], organizers = [] }: DraftRecord,
  event: Message,
  news: Message,
  lang: Lang,
): boolean => {
  const parties = lang === "en" && event.type === "visit" ? partiesOf(news) : undefined;
  if (!parties || event.type !== "visit" || delegations.length > 0) return false;
  if (organizers.some(({ tier }) => tier !== "host")) return false;
  const { by, there = [] } = parties;
  const { people } = event.party;
  const came =
    people.some((key) => by.includes(key)) && people.every((key) => by.includes(key) || there.includes(key));
  return came && venue !== undefined && (purpose === undefined || TO_GIVE.test(purpose.en ?? ""));
};

/** Whether the hosts of such a visit are the recipients. */
export const isReceivedWithGift = (message: Message, news: Message): boolean => {
  const to = partiesOf(news)?.to ?? [];
  return message.type === "receive" && message.people.every((key) => to.includes(key));
};
