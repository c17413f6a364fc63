import type { DraftRecord } from "../../events/shape";
import type { Message } from "./message";

const participantsOf = (message: Message): readonly string[] => {
  switch (message.type) {
    case "visit":
      return message.party.people;
    case "meet":
      return [...message.hosts, ...message.party.people, ...message.groups.flat()];
    default:
      return [];
  }
};

/** Whether the key of a record's `news` names what a message tells. */
const isNamed = (message: Message, key: string): boolean => {
  switch (message.type) {
    case "sign":
      return [message, ...(message.together ?? [])].some((one) => one.agreement.key === key);
    case "result":
      return message.outcome.key === key;
    case "tour":
    case "talk":
    case "session":
    case "handover":
      return message.scene.key === key;
    default:
      return participantsOf(message).includes(key);
  }
};

const isCandidate = (record: DraftRecord, message: Message): boolean => {
  switch (message.type) {
    case "sign": {
      const { status, parties } = message.agreement;
      if (record.kind === "signing") return true;
      return status === "signed" && (parties ?? []).length > 0;
    }
    case "visit":
    case "meet":
    case "hold":
      return true;
    default:
      return false;
  }
};

/** The first thing of an event without a name of its own: something handed over, or a place that was seen. */
const isOpening = (record: DraftRecord, message: Message, messages: readonly Message[]): boolean => {
  if (record.kind !== "other" || record.officialName || record.theme || record.purpose) return false;
  const first = messages.find((one) => "scene" in one && one.scene !== undefined);
  if (first !== message || (message.type !== "handover" && message.type !== "tour")) return false;
  if (message.scene.told !== "main" || message.scene.item.when) return false;
  const { item } = message.scene;
  return message.type === "handover"
    ? item.title !== undefined
    : item.venue !== undefined || (item.saw ?? []).length > 0;
};

const rank = (message: Message): number => {
  if (message.type !== "sign") return 1 - message.importance;
  const { status } = message.agreement;
  return status === undefined || status === "signed" ? -2 : -1;
};

/**
 * What can be the news, most newsworthy first: a signing before an intention before a meeting or visit before an event
 * that took place. The record's own `news` comes first where it names something that can be told.
 */
export const candidatesOf = (record: DraftRecord, messages: readonly Message[]): Message[] => {
  const byRule = messages
    .filter((message) => isCandidate(record, message) || isOpening(record, message, messages))
    .map((message, at) => ({
      message,
      at,
      rank: isOpening(record, message, messages) ? -0.5 : rank(message),
    }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ message }) => message);
  const { news } = record as { news?: string };
  const chosen = news === undefined ? undefined : messages.find((message) => isNamed(message, news));
  return chosen ? [chosen, ...byRule.filter((message) => message !== chosen)] : byRule;
};
