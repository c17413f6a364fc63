import type { Agreement } from "../../events/shape";
import type { Message } from "../content/message";
import type { Facts } from "../reference/facts";
import { isNamedInNarrative } from "./named-in-narrative";

const hasWords = (facts: Facts, texts: readonly unknown[] | undefined): boolean =>
  (texts ?? []).some((text) => facts.said(text as never, "") !== undefined);

const hasTerms = (agreement: Agreement, facts: Facts): boolean =>
  [agreement.purpose, agreement.term].some((text) => facts.said(text, "") !== undefined) ||
  [agreement.effectiveOn, agreement.expiresOn, agreement.amends, agreement.renewalOf].some(
    (value) => value !== undefined,
  ) ||
  (agreement.renews ?? "no") !== "no" ||
  hasWords(facts, agreement.fields) ||
  hasWords(
    facts,
    agreement.scope?.map((one) => one.text),
  );

const hasDelegation = (key: string | undefined, facts: Facts): boolean =>
  facts.delegations.some(
    (one) =>
      one.key === key &&
      (one.size !== undefined || facts.said(one.name, "") !== undefined || facts.who(one.head) !== undefined),
  );

/** Whether a handover where only the object is known is part of the gift made there: 防疫物资 of 口罩等防疫物资. */
const isPartOfGift = ({ scene: { item } }: Message & { type: "handover" }, facts: Facts): boolean => {
  const title = facts.said(item.title, "")?.text;
  const gifts = (facts.record.outcomes ?? []).filter(
    (one) => one.type === "gift" && item.outcomes?.includes(one.key),
  );
  const more = [item.people, item.topics].some((list) => (list ?? []).length > 0) || item.venue || item.when;
  return (
    facts.lang === "zh" &&
    title !== undefined &&
    !more &&
    gifts.some((one) => (one.points ?? []).some((point) => facts.said(point, "")?.text.includes(title)))
  );
};

/**
 * Whether a language can name every document and its parties. Chinese states documents of one title that were signed on one occasion
 * in the sentence of the first of them.
 */
const areStatable = ({ signed, once }: Message & { type: "signings" }, facts: Facts): boolean => {
  const documents = signed.flatMap(({ sign }) => [sign, ...(sign.together ?? [])]);
  const titles = documents.map(({ agreement }) => facts.said(agreement.title, "")?.text);
  const named = documents.every(({ agreement }) =>
    (agreement.parties ?? []).every(({ organization }) => facts.said(organization?.name, "") !== undefined),
  );
  const alike = new Set(titles).size === 1 && signed.every(({ party }) => party === 0);
  const witnessed = documents.some(({ agreement }) => (agreement.witnesses ?? []).length > 0);
  const inOne = facts.lang === "zh" && once && alike && !witnessed;
  return named && !titles.includes(undefined) && !inOne;
};

/** Whether a language can express any of a message: a person it can name, or a text it has. */
export const canBeStated = (message: Message, facts: Facts): boolean => {
  if ("text" in message) return facts.said(message.text, "") !== undefined;
  switch (message.type) {
    case "visit":
      return (
        facts.whos([...message.party.people, ...message.party.hostStaff]).length > 0 ||
        facts.delegations.some((one) => message.party.delegations.includes(one.key))
      );
    case "meet":
      return facts.whos([...message.hosts, ...message.groups.flat(), ...message.party.people]).length > 0;
    case "sign":
      return facts.said(message.agreement.title, "") !== undefined;
    case "signings":
      return areStatable(message, facts);
    case "signatories":
      return (
        facts.said(message.agreement.title, "") !== undefined &&
        facts.whos(message.signed.flatMap((one) => one.people)).length > 0
      );
    case "witnesses":
      return facts.said(message.agreement.title, "") !== undefined && facts.whos(message.people).length > 0;
    case "terms":
      return facts.said(message.agreement.title, "") !== undefined && hasTerms(message.agreement, facts);
    case "members":
      return facts.whos(message.people).length > 0 || hasDelegation(message.delegation, facts);
    case "receive":
    case "accompany":
    case "present":
    case "role":
      return facts.whos(message.people).length > 0;
    case "scene-attendees":
      return (
        facts.whos(message.people).length > 0 && !isNamedInNarrative(facts, message.scene, message.people)
      );
    case "speech":
      return message.by === "all" || facts.whos(message.by).length > 0;
    case "handover":
      return !isPartOfGift(message, facts);
    case "narrative":
      return hasWords(facts, message.scene.item.narrative);
    case "result":
      return hasWords(facts, message.outcome.points);
    case "promised":
      return message.followUps.some(({ followUp }) => facts.said(followUp.text, "") !== undefined);
    // The record says that these took place: any language can state that.
    case "hold":
    case "organize":
    case "arrange":
    case "setting":
    case "attendance":
    case "tour":
    case "talk":
    case "session":
      return true;
  }
};
