import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { agreementOf, type Of } from "./pool";

const PLANNED: ReadonlySet<string> = new Set(["planned", "intended", "proposed"]);
/** "a framework for the memorandum was drawn up": what was done about a document; "the agreement on boats" is another one. */
const ABOUT =
  /\b(?:for|of|on) the (?<document>memorandum(?: of understanding)?|agreement|declaration|treaty|contract|letter of intent|protocol|charter)(?= (?:was|were|is|are|has|have|had|between) |$)/u;

const isPlan = (one: Message): one is Of<"sign"> =>
  one.type === "sign" && PLANNED.has(one.agreement.status ?? "");

const isAbout = (one: Message, { agreement }: Of<"sign">): boolean => {
  if (one.type !== "result") return false;
  const [only, ...more] = one.outcome.points ?? [];
  const document = ABOUT.exec(only?.en ?? "")?.groups?.document;
  // "was set during the tour": what comes behind an item.
  if (/ (?:during|after|before|at) the \p{Ll}/u.test(only?.en ?? "")) return false;
  return more.length === 0 && document !== undefined && (agreement.title?.en ?? "").includes(document);
};

/** English: what was done at a meeting about the only document that is planned follows what the text says of that document. */
export const withResultsOfPlans = (
  { agreements = [] }: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] => {
  let planned = false;
  for (const { status } of agreements) planned ||= PLANNED.has(status ?? "");
  if (!planned) return units;
  const [plan, ...more] = units.flatMap(({ messages }) => messages.filter(isPlan));
  if (!plan || more.length > 0) return units;
  const key = plan.agreement.key;
  const place = units.findLastIndex(({ messages }) => messages.some((one) => agreementOf(one) === key));
  const at = units.findIndex(
    ({ messages }, index) =>
      index > place + 1 && messages.length === 1 && messages.every((one) => isAbout(one, plan)),
  );
  const result = units[at];
  if (!result || place < 0) return units;
  return units.flatMap((one, index) => {
    if (index === at) return [];
    return [index === place ? { ...one, messages: [...one.messages, ...result.messages] } : one];
  });
};
