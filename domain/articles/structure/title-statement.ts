import type { DraftRecord, Remark } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message, Speech } from "../content/message";
import type { Facts } from "../reference/facts";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

type Act = NonNullable<Remark["act"]>;

/** Verbs of titles by which an office reports a statement, with the acts under which a record may have it. */
const REPORTED: readonly (readonly [verbs: RegExp, acts: ReadonlySet<Act>])[] = [
  [
    /^(?:orders|directs|tells|instructs|asks|urges|calls (?:for|on)|demands|seeks|questions|wants|presses|warns)$/,
    new Set<Act>(["require", "ask"]),
  ],
  [/^(?:pledges|promises|vows|assures)$/, new Set<Act>(["promise"])],
  [/^(?:praises|lauds|commends|hails)$/, new Set<Act>(["praise"])],
];
const VERB =
  /^(?:.*?[^,] )?(orders|directs|tells|instructs|asks|urges|calls (?:for|on)|demands|seeks|questions|wants|presses|warns|pledges|promises|vows|assures|praises|lauds|commends|hails) /;

/** Words of a statement up to which the first sentence has room for it. */
const MAX_WORDS = 30;

/** The beginnings of the words of a text without names: "complete" and "completion" begin alike. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.match(/(?<![\p{L}'’])\p{Ll}{4,}|\d+/gu) ?? [])
      .filter((word) => !/^(?:with|from|that|their|this|into|over|more|will|have|been)$/.test(word))
      .map((word) => word.slice(0, 6)),
  );

interface Found {
  readonly speech: Of<"speech">;
  readonly at: number;
  readonly point: number;
  readonly shared: number;
}

/** The points of a remark, the others left empty, so that each keeps its index in the record. */
const withPoints = (points: readonly Text[], keep: (at: number) => boolean): Text[] =>
  points.map((point, at) => (keep(at) ? point : {}));

const leaderOf = (event: Message): string | undefined => {
  if (event.type === "visit") {
    const { delegations, leaders, people } = event.party;
    const [only, ...more] = leaders.length > 0 ? leaders : people;
    return delegations.length === 0 && more.length === 0 ? only : undefined;
  }
  return undefined;
};

/** The point that the title reports: of those under such a verb the one that shares most words with it. */
const reportedIn = (
  title: string,
  acts: ReadonlySet<Act>,
  leader: string,
  messages: readonly Message[],
): Found | undefined => {
  const called = stemsOf(title);
  const found = messages.flatMap((speech): Found[] =>
    speech.type !== "speech" || speech.by === "all" || speech.by.join() !== leader
      ? []
      : speech.remarks.flatMap(({ remark }, at) =>
          acts.has(remark.act ?? "speak") && !remark.counted && !remark.onBehalfOf && !remark.quote
            ? (remark.points ?? []).flatMap(({ en }, point): Found[] => {
                const shared = [...stemsOf(en ?? "")].filter((stem) => called.has(stem)).length;
                return en && en.split(/\s+/).length <= MAX_WORDS ? [{ speech, at, point, shared }] : [];
              })
            : [],
        ),
  );
  const most = Math.max(0, ...found.map(({ shared }) => shared));
  return found.find(({ shared }) => shared === most && (shared > 0 || found.length === 1));
};

/** Words of the aim of an inspection and of what was asked for there, up to which they share the first sentence. */
const MAX_WITH_AIM = 32;
/** What was seen on the only tour of an inspection, to which the request applies as a whole. */
const MAX_SEEN = 2;
const DEMANDS: ReadonlySet<string> = new Set(["require", "ask"]);
/** "all stakeholders", "the public": an appeal to everybody, of whom nobody has to do it. */
const EVERYBODY =
  /^(?:[Aa]ll|[Ee]very|[Ee]ach|Citizens|Everybody|Everyone|People|Residents|Youth)\b(?! \p{Lu})|\b(?:citizens|communit(?:y|ies)|everybody|everyone|nations|people|public|residents|stakeholders|world|youth)\b/u;
/** "the work should be completed on time": what is stressed on an inspection so that it be done. */
const TO_DO = /\b(?:should|must|needs? to|ha[sd] to)\b/;

/** Whether a point asks a whole office for something, or says what is to be done. */
const isDemand = ({ act, whom, to }: Remark, text: Text, named: (key: string) => boolean): boolean =>
  act === "stress"
    ? TO_DO.test(text.en ?? "")
    : DEMANDS.has(act ?? "speak") &&
      whom?.en !== undefined &&
      !EVERYBODY.test(whom.en) &&
      !(to ?? []).some(named);

const isOnly = ({ speech, at }: Found): boolean => speech.remarks[at]?.remark.points?.length === 1;

/**
 * What the only visitor of an inspection asked for, where the title does not report it: the point with a deadline, or the first
 * one, of requests at one item to a whole office. Requests made at every stop stay with the stops.
 */
const demandOf = (
  { kind, purpose, followUps, participants }: DraftRecord,
  leader: string,
  messages: readonly Message[],
): Found | undefined => {
  if (kind !== "inspection") return undefined;
  const named = (key: string): boolean =>
    participants?.some((one) => one.key === key && one.person !== undefined) === true;
  const found = messages.flatMap((speech): (Found & { due: boolean; size: number })[] =>
    speech.type !== "speech" || speech.by === "all" || speech.by.join() !== leader
      ? []
      : speech.remarks.flatMap(({ remark }, at) =>
          !remark.counted && !remark.onBehalfOf && !remark.quote
            ? (remark.points ?? []).flatMap((text, point) => {
                const due = (followUps ?? []).some(
                  ({ from, due }) =>
                    due !== undefined &&
                    from !== undefined &&
                    "remark" in from &&
                    from.remark === remark.key &&
                    from.point === point,
                );
                return text.en && isDemand(remark, text, named)
                  ? [{ speech, at, point, shared: 0, due, size: wordsOf([text]) }]
                  : [];
              })
            : [],
        ),
  );
  const scenes = new Set(messages.flatMap((one) => ("scene" in one && one.scene ? [one.scene] : [])));
  const stops = [...scenes].filter(({ item, told }) => told === "main" && item.activity === "tour");
  // Two requests to one person stay together where another was asked for one thing before.
  const [first] = found;
  const dated = found.find(({ due }) => due) ?? first;
  const apart = first && dated && first.at !== dated.at && isOnly(first) && !isOnly(dated);
  const best = apart ? first : dated;
  const one = stops.length <= 1 && stops.every(({ item }) => (item.saw ?? []).length <= MAX_SEEN);
  const whole = one && found.every(({ speech }) => speech.scene === best?.speech.scene);
  return whole && best && best.size + wordsOf([purpose]) <= MAX_WITH_AIM ? best : undefined;
};

const titleOf = ({ title }: DraftRecord): [title: string, acts: ReadonlySet<Act>] | undefined => {
  const text = title?.en ?? "";
  const verb = VERB.exec(text)?.[1];
  const acts = verb && REPORTED.find(([verbs]) => verbs.test(verb))?.[1];
  return acts ? [text, acts] : undefined;
};

/**
 * English: what the office's own title says that the only visitor asked for, promised or praised belongs to the first sentence,
 * and so does what an inspection asked for: "inspected the port and called on the builders to finish it". The rest stays where
 * it was said.
 */
export const withTitleStatement = (
  messages: readonly Message[],
  { record, lang }: Facts,
): readonly Message[] => {
  const event = messages.find((one) => one.id === "lead");
  const leader = lang === "en" && event?.type === "visit" ? leaderOf(event) : undefined;
  const called = titleOf(record);
  const found =
    leader &&
    (called ? reportedIn(called[0], called[1], leader, messages) : demandOf(record, leader, messages));
  if (!found) return messages;
  const { speech, at, point } = found;
  const own = speech.remarks[at];
  if (!own) return messages;
  const points = own.remark.points ?? [];
  const part = (keep: (at: number) => boolean) => ({
    ...own,
    remark: { ...own.remark, points: withPoints(points, keep) },
  });
  const ahead: Speech = {
    ...speech,
    id: `${own.path}.ahead`,
    remarks: [part((one) => one === point)],
    paths: [own.path],
    ahead: true,
  };
  const others = points.length > 1 ? [part((one) => one !== point)] : [];
  const remarks = speech.remarks.toSpliced(at, 1, ...others);
  const rest = remarks.length > 0 ? [{ ...speech, remarks, paths: remarks.map(({ path }) => path) }] : [];
  return messages.flatMap((one) => (one === speech ? [ahead, ...rest] : [one]));
};
