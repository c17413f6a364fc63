import type { AgendaItem, DraftRecord } from "../../events/shape";
import { haveRunInCommon } from "../common-run";
import type { Message, RemarkAt } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";

/** Chinese characters of a word that a request and the answer have in common: 体育馆. */
const SHARED = 3;

const textsOf = ({ remark }: RemarkAt): string => (remark.points ?? []).map(({ zh }) => zh ?? "").join("；");

const isSpeech = (one: Message): one is Of<"speech"> => one.type === "speech";

const answersTo = (asked: readonly RemarkAt[], { remark, ...at }: RemarkAt): boolean =>
  remark.act === "promise" &&
  remark.quote === undefined &&
  asked.some((one) =>
    textsOf(one)
      .split(/\P{Script=Han}+/u)
      .some((part) => haveRunInCommon(part, textsOf({ remark, ...at }), SHARED)),
  );

const isAskedAt = ({ remarks }: AgendaItem): boolean => remarks?.some(({ act }) => act === "ask") === true;

/** Somebody's turn, behind the promise in it that answers what the turn before asked for. */
const answering = (before: Of<"speech"> | undefined, speech: Of<"speech">): Of<"speech">[] => {
  if (!before || before.scene !== speech.scene || before.by === speech.by) return [speech];
  const asked = before.remarks.filter(({ remark }) => remark.act === "ask");
  const answers = asked.length > 0 ? speech.remarks.filter((one) => answersTo(asked, one)) : [];
  const others = speech.remarks.filter((one) => !answers.includes(one));
  if (answers.length === 0 || others.length === 0 || speech.remarks[0] === answers[0]) return [speech];
  return [
    { ...speech, id: `${speech.id}.answer`, remarks: answers },
    { ...speech, remarks: others },
  ];
};

/**
 * Chinese: what somebody promises in answer to a request directly follows the request, and shares its paragraph; the rest of their
 * words begins another one.
 */
export const withAnswersFirst = ({ agenda = [] }: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  if (!agenda.some(isAskedAt)) return units;
  let before: Of<"speech"> | undefined;
  return units.flatMap((one) => {
    const made: Unit[] = [];
    const messages = one.messages.flatMap((message): readonly Message[] => {
      if (!isSpeech(message)) return [message];
      const [first, ...rest] = answering(before, message);
      before = message;
      if (rest.length === 0 || !first || one.messages[0] !== message) return [message];
      made.push({ ...one, messages: [first], near: true });
      return rest;
    });
    return [...made, { ...one, messages, ...(made.length > 0 ? { near: false } : {}) }];
  });
};
