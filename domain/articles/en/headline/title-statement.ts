import { isSigning, type Message } from "../../content/message";

/** "Lake towns are on track for a ferry", "Council will publish its files": a verb that only a clause has. */
const STATES =
  /^(?!(?:Wh\p{Ll}+|How)\b)(?!.*\?$).*?\p{L}(?<!\b(?:that|which|who|what|where|how|and|or|as)) (?:is|are|was|were|will|becomes?|became|celebrated|marked|resumed) (?:not )?\p{L}/u;

/** "Delegation will visit Reedham": a title that was written before the event. */
const ANNOUNCED =
  /\bwill (?:arrive|attend|be (?:held|hosted|opened|signed)|come|discuss|gather|go|host|hold|inspect|meet|open|receive|sign|take (?:part|place)|tour|travel|visit|welcome)\b/;

/** Whether a title is a clause whose verb needs no other form to be one: "is afforded", "will publish", "become". */
export const isStatement = (title: string): boolean => STATES.test(title) && !ANNOUNCED.test(title);

/** "Reedham and Wells become sister ports", "College joins the network": what a signing made of the parties. */
const MADE =
  /^\p{L}.*? (?:becomes?|enters? (?=(?:an? |the )?\p{Ll}+ )|joins? (?!hands|forces)|links? up with|teams? up with) ?\p{L}/u;

const isSigned = (news: Message): boolean =>
  news.type === "sign"
    ? (news.agreement.status ?? "signed") === "signed"
    : news.type === "signings" &&
      news.signed.every(({ sign }) => (sign.agreement.status ?? "signed") === "signed");

/** Whether a title says what came of the document that is the news. */
export const isEffectOfSigning = (title: string, news: Message): boolean =>
  isSigning(news) && isSigned(news) && MADE.test(title);
