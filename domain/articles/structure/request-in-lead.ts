import type { DraftRecord, Remark } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Speech } from "../content/message";
import type { Facts } from "../reference/facts";
import { isFarItem } from "./far-items";
import type { Of } from "./pool";
import { isUnderstoodInLead } from "./understood-in-lead";
import { longWordsIn, wordsOf } from "./weight";

/** Words of a request, and of whom it was made to, up to which the first paragraph has room for it. */
const MAX_REQUEST = 26;
const REQUESTS: ReadonlySet<string> = new Set(["ask", "require"]);
/** "the government", "the Ministry of Fisheries": whom everybody knows. */
const KNOWN =
  /^(?:the )?(?:\p{Ll}+ )?(?:government|authorities|state|parliament|council|ministry|minister|country)\b|^(?:the )?\p{Lu}/u;
/** "Mr Poole": nobody whom everybody knows. */
const PERSON = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\b/;

/** Whether somebody who was there is asked: that is a turn of the discussion. */
const isOfThose = ({ participants = [] }: DraftRecord, whom: string): boolean => {
  const words = new Set(whom.match(/\p{Lu}[\p{L}’'-]+/gu));
  const office = whom.replace(/^the /, "").toLowerCase();
  return participants.some(({ person, posts = [] }) => {
    const name = person?.later?.en ?? person?.name?.en?.split(" ").at(-1);
    const isNamed = name !== undefined && words.has(name);
    return isNamed || posts.some(({ title }) => title?.en?.toLowerCase().includes(office));
  });
};

/** "would do so in spring", "supported it": an answer, which needs the request before it. */
const ANSWER =
  /\b(?:it|them|this|these|those|(?:do|doing|done) so|(?:request|demand|appeal|proposal|idea)s?)\b/i;

/** Whether the words behind a request answer it. */
const isAnswered = ({ scene }: Speech, remark: Remark): boolean => {
  const remarks = scene.item.remarks ?? [];
  const next = remarks[remarks.findIndex(({ key }) => key === remark.key) + 1];
  return [...(next?.points ?? []), next?.quote].some((text) => ANSWER.test(text?.en ?? ""));
};

/** Whether a group, or all who were there, asked a body for one thing. */
const isRequest = (record: DraftRecord, { by }: Speech, remark: Remark): boolean => {
  const { participants = [] } = record;
  const [one, ...more] = by === "all" ? [] : by;
  const group =
    one !== undefined && more.length === 0 && participants.some(({ key, group }) => key === one && group);
  const [point, ...points] = remark.points ?? [];
  return (
    (by === "all" || group === true) &&
    REQUESTS.has(remark.act ?? "speak") &&
    points.length === 0 &&
    !remark.quote &&
    !remark.onBehalfOf &&
    KNOWN.test(remark.whom?.en ?? "") &&
    !PERSON.test(remark.whom?.en ?? "") &&
    !isOfThose(record, remark.whom?.en ?? "") &&
    point?.en !== undefined &&
    isUnderstoodInLead(record, point.en) &&
    wordsOf([point, remark.whom]) <= MAX_REQUEST
  );
};

const longWordsOf = ({ points = [] }: Remark): string[] => points.flatMap(({ en }) => [...longWordsIn(en)]);

/** Whether somebody promised at the same item what was asked: "and Lee promised to publish the list from July". */
const isPromised = ({ scene, by }: Speech, { remark }: Speech["remarks"][number]): boolean => {
  const asked = new Set(longWordsOf(remark));
  return (scene?.item.remarks ?? []).some(
    (other) =>
      other.act === "promise" &&
      (by === "all" || (other.by !== "all" && !other.by?.some((key) => by.includes(key)))) &&
      longWordsOf(other).some((word) => asked.has(word)),
  );
};

/** Whether all agreed on something: one group's request to a body is not the news beside it. */
const isAgreedByAll = (messages: readonly Message[]): boolean =>
  messages.some(
    (one) => one.type === "result" && one.outcome.type === "consensus" && !one.outcome.by?.length,
  );

/**
 * English: what a group asked a government or another body for at a gathering, after much that was said there: it belongs to the
 * first sentences. The rest of the turn stays where it was said.
 */
export const withRequestAhead = (
  messages: readonly Message[],
  { record, lang }: Facts,
  content: Content,
): readonly Message[] => {
  const event = messages.find((one) => one.id === "lead");
  if (lang !== "en" || event?.type !== "hold" || isAgreedByAll(messages)) return messages;
  const found = messages
    .filter((one): one is Of<"speech"> => one.type === "speech")
    .flatMap((speech) =>
      speech.remarks.flatMap((own) =>
        isRequest(record, speech, own.remark) && !isAnswered(speech, own.remark) ? [{ speech, own }] : [],
      ),
    );
  const [only, ...more] = found;
  if (!only || more.length > 0 || !isFarItem(content, only.speech.scene)) return messages;
  const { speech, own } = only;
  if (isPromised(speech, own)) return messages;
  const ahead: Speech = {
    ...speech,
    id: `${own.path}.ahead`,
    remarks: [own],
    paths: [own.path],
    ahead: true,
  };
  const remarks = speech.remarks.filter((one) => one !== own);
  const rest = remarks.length > 0 ? [{ ...speech, remarks, paths: remarks.map(({ path }) => path) }] : [];
  return messages.flatMap((one) => (one === speech ? [ahead, ...rest] : [one]));
};
