import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { Facts } from "../reference/facts";
import { isFarItem, isOfSeveralDays } from "./far-items";
import type { Of, Pool } from "./pool";
import { isUnderstoodInLead } from "./understood-in-lead";
import { longWordsIn, wordsOf } from "./weight";

/** Words of a plan up to which the first paragraph has room for it. */
const MAX_PLAN = 30;
const PLEDGES: ReadonlySet<string> = new Set(["commitment", "intention"]);

/** Whether the owners of a plan are all who were there, or all visitors with their leaders. */
const isOfVisitors = ({ followUps }: Of<"promised">, { relations: { party } }: Content): boolean =>
  followUps.every(({ followUp: { by, to, from, force } }) => {
    const people = by?.participants ?? [];
    const own = from === undefined || "item" in from || "outcome" in from;
    const alone = own && !to && !by?.organizations?.length && PLEDGES.has(force ?? "task");
    const whole =
      people.length > 0 &&
      people.every((key) => party.people.includes(key)) &&
      party.leaders.every((key) => people.includes(key));
    return alone && (by?.all === true || whole);
  });

const REQUESTS: ReadonlySet<string> = new Set(["ask", "require", "propose", "invite"]);
/** Words that a plan shares with a request that it answers. */
const ANSWERED = 2;

/** Whether a plan answers what somebody asked for, which comes before it. */
const isAnswer = ({ agenda = [] }: DraftRecord, text: string): boolean => {
  const words = longWordsIn(text);
  return agenda.some(({ remarks = [] }) =>
    remarks.some(
      ({ act, points = [] }) =>
        REQUESTS.has(act ?? "speak") &&
        points.some(({ en }) => [...longWordsIn(en)].filter((word) => words.has(word)).length >= ANSWERED),
    ),
  );
};

/**
 * English: what all intend or promised to do after a long programme, or the visitors as a whole, where nothing else came of a
 * visit: it follows the first sentence.
 */
export const planInLead = (
  pool: Pool,
  { record }: Facts,
  content: Content,
  event: Message | undefined,
): Message[] => {
  if (event?.type !== "visit" || content.relations.party.delegations.length > 1) return [];
  const isFar = isOfSeveralDays(record, content) || isFarItem(content, undefined);
  const [plan, ...more] = pool.rest.filter((one): one is Of<"promised"> => one.type === "promised");
  if (!plan || more.length > 0 || !isOfVisitors(plan, content) || !isFar) return [];
  const texts = plan.followUps.map(({ followUp }) => followUp.text);
  const clear =
    texts.every(({ en = "" } = {}) => isUnderstoodInLead(record, en) && !isAnswer(record, en)) &&
    wordsOf(texts.slice(0, 1)) <= MAX_PLAN;
  return clear ? pool.takeOne(plan).map(() => ({ ...plan, ahead: true })) : [];
};
