import type { DraftRecord, Remark } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message, Speech } from "../content/message";
import type { Facts } from "../reference/facts";
import type { Of } from "./pool";

type Act = NonNullable<Remark["act"]>;

/** Verbs of titles by which an office reports what somebody said, with the acts that a record may hold it under. */
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

/** Words of what was said that the first sentence has room for. */
const MOST_WORDS = 30;

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

/** The points of a remark, the others left empty, so that each keeps its place in the record. */
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

/** The point that the title reports: of those said under such a verb the one that shares most words with it. */
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
                return en && en.split(/\s+/).length <= MOST_WORDS ? [{ speech, at, point, shared }] : [];
              })
            : [],
        ),
  );
  const most = Math.max(0, ...found.map(({ shared }) => shared));
  return found.find(({ shared }) => shared === most && (shared > 0 || found.length === 1));
};

const titleOf = ({ title }: DraftRecord): [title: string, acts: ReadonlySet<Act>] | undefined => {
  const text = title?.en ?? "";
  const verb = VERB.exec(text)?.[1];
  const acts = verb && REPORTED.find(([verbs]) => verbs.test(verb))?.[1];
  return acts ? [text, acts] : undefined;
};

/**
 * English: what the office's own title says that the only visitor asked for, promised or praised belongs to the first sentence:
 * "inspected the port and called on the builders to finish it". The rest of what was said stays where it was.
 */
export const withTitleStatement = (
  messages: readonly Message[],
  { record, lang }: Facts,
): readonly Message[] => {
  const event = messages.find((one) => one.id === "lead");
  const called = lang === "en" && event?.type === "visit" ? titleOf(record) : undefined;
  const leader = called && event && leaderOf(event);
  const found = called && leader && reportedIn(called[0], called[1], leader, messages);
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
