import type { DraftRecord, Outcome } from "../../events/shape";
import type { Message } from "./message";
import { familyOf, organizationsOf } from "./roster";

/** "Guild gives books to Lake School": an English title that reports a gift. */
const GIVES =
  /\b(?:donates?|donated|gives?|gave|(?:hands?|handed|turns?|turned) over|presents?|presented) .+ to |\b(?:receives?|received) .+ from /u;

/**
 * A handover with a known recipient and no unknown giver: it was the purpose of the event. Where the title reports it, groups of
 * an organization are known too.
 */
export const isGivenByPeople = ({ participants, title }: DraftRecord, message: Message): boolean => {
  if (message.type !== "handover") return false;
  const ofTitle = title?.zh === undefined && GIVES.test(title?.en ?? "");
  const named = (as: string): boolean[] =>
    (message.scene.item.people ?? [])
      .filter((one) => one.as === as)
      .map(({ key }) => {
        const one = participants?.find((each) => each.key === key);
        return one?.person !== undefined || (ofTitle && one?.of !== undefined);
      });
  return named("receiver").includes(true) && !named("head").includes(false);
};

/** A plaque or certificate in return for a gift. */
const TOKEN = /(?:牌匾|匾额|证书|锦旗|奖牌|感谢[信状]|荣誉[牌章])$|\b(?:plaque|certificate|pennant)s?$/iu;

/** Whether those who received something, if anybody is known to have, gave or got a gift, or belong to those who did. */
const isForParties = (
  { participants = [] }: DraftRecord,
  message: Message & { type: "handover" },
  { by = [], to = {} }: Outcome,
): boolean => {
  const receivers = (message.scene.item.people ?? []).filter(({ as }) => as === "receiver");
  const keys = [...by, ...(to.participants ?? [])];
  const namesOf = (of: readonly string[]): string[] =>
    participants.filter(({ key }) => of.includes(key)).flatMap((one) => [...organizationsOf(one)]);
  const names = new Set([...namesOf(keys), ...(to.organizations ?? []).flatMap((one) => familyOf(one))]);
  return (
    receivers.length === 0 ||
    by.length === 0 ||
    receivers.some(({ key }) => keys.includes(key) || namesOf([key]).some((name) => names.has(name)))
  );
};

/** Whether a plaque or the like was handed over with a gift, to those who gave or got it. */
export const isTokenOf = (
  record: DraftRecord,
  message: Message,
  { outcome }: Message & { type: "result" },
): boolean =>
  message.type === "handover" &&
  isForParties(record, message, outcome) &&
  [message.scene.item.title?.en, message.scene.item.title?.zh].some((text) => TOKEN.test(text ?? ""));

/** Things of a gift from which its item is the news, and their list follows. */
const MANY_THINGS = 5;

/** "Ministry of Health" of the "Minister of Health". */
const isLedBy = (name: string, titles: readonly string[]): boolean => {
  const [, field] = /^(?:the )?Ministry (.+)$/i.exec(name) ?? [];
  return field !== undefined && titles.some((title) => title.includes(`Minister ${field}`));
};

/** Whether those who received something at a handover are those to whom, or to whose organizations, it was given. */
const isReceivedForAll = (
  { participants = [] }: DraftRecord,
  { to }: Outcome,
  { scene }: Message & { type: "handover" },
): boolean => {
  const keys = (scene.item.people ?? []).filter(({ as }) => as === "receiver").map(({ key }) => key);
  const receivers = participants.filter(({ key }) => keys.includes(key));
  const own = receivers.flatMap((one) => [...organizationsOf(one)]);
  const titles = receivers.flatMap(({ posts = [] }) => posts.flatMap(({ title }) => title?.en ?? []));
  return (
    (to?.participants ?? []).every((key) => keys.includes(key)) &&
    (to?.organizations ?? []).every(
      (one) => familyOf(one).some((id) => own.includes(id)) || isLedBy(one.name?.en ?? "", titles),
    )
  );
};

/** "ambulances and medical equipment": the item, with giver and receiver, at which a gift of many things was handed over. */
export const handoverOf = (
  record: DraftRecord,
  messages: readonly Message[],
  chosen: Message | undefined,
): Message | undefined =>
  chosen?.type === "result" &&
  chosen.outcome.type === "gift" &&
  (chosen.outcome.points ?? []).length >= MANY_THINGS &&
  record.title?.en !== undefined &&
  record.title.zh === undefined
    ? messages.find(
        (one) =>
          one.type === "handover" &&
          one.scene === chosen.scene &&
          one.scene.told === "main" &&
          one.scene.item.title !== undefined &&
          isGivenByPeople(record, one) &&
          isReceivedForAll(record, chosen.outcome, one),
      )
    : undefined;
