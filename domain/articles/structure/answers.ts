import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";

/** Words that a promise and a request have in common, from which the promise is the answer. */
const MIN_COMMON = 2;
const WORD = /(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu;
const EMPTY: ReadonlySet<string> = new Set(
  "this that with from have been their them into than then when where which more other could would should also help send make give take both between about".split(
    " ",
  ),
);

const wordsOf = (text: string | undefined): Set<string> =>
  new Set((text?.match(WORD) ?? []).filter((word) => !EMPTY.has(word)));

/** Whether somebody else asks in a speech for what a promise is about. */
const asksFor = (message: Message, promise: Of<"promised">): boolean => {
  if (message.type !== "speech" || message.by === "all") return false;
  const asking = message.by;
  const owners = promise.followUps.flatMap(({ followUp }) => followUp.by?.participants ?? []);
  if (owners.some((key) => asking.includes(key))) return false;
  const promised = promise.followUps.flatMap(({ followUp }) => [...wordsOf(followUp.text?.en)]);
  return message.remarks.some(
    ({ remark }) =>
      remark.act === "ask" &&
      (remark.points ?? []).some(({ en }) => {
        const asked = wordsOf(en);
        return promised.filter((word) => asked.has(word)).length >= MIN_COMMON;
      }),
  );
};

const isOpenPromise = (record: DraftRecord, one: Message): one is Of<"promised"> =>
  one.type === "promised" &&
  record.followUps !== undefined &&
  one.followUps.every(({ followUp }) => followUp.force === "commitment" && followUp.by?.all !== true);

/** English: a promise at the end of the text that answers a request follows the words of whoever asked. */
export const withAnswersBehindRequests = (record: DraftRecord, units: readonly Unit[]): Unit[] => {
  const answers = new Map<Message, Message[]>();
  const moved = new Set<Message>();
  units.forEach((one, at) => {
    if (one.part !== "follow_ups") return;
    for (const promise of one.messages) {
      if (!isOpenPromise(record, promise)) continue;
      const asked = units
        .slice(0, at)
        .flatMap(({ messages }) => messages)
        .find((each) => asksFor(each, promise));
      if (!asked) continue;
      answers.set(asked, [...(answers.get(asked) ?? []), promise]);
      moved.add(promise);
    }
  });
  if (moved.size === 0) return [...units];
  return units.flatMap((one) => {
    const messages = one.messages
      .filter((each) => !moved.has(each))
      .flatMap((each) => [each, ...(answers.get(each) ?? [])]);
    return messages.length > 0 ? [{ ...one, messages }] : [];
  });
};
