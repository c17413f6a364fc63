import type { DraftRecord, Remark } from "../../events/shape";
import { haveRunInCommon } from "../common-run";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

/** Acts that do not answer anybody, so that they may precede what somebody else said. */
const OWN_ACTS: ReadonlySet<string> = new Set([
  "hope",
  "say",
  "introduce",
  "point_out",
  "stress",
  "note",
  "invite",
]);
/** Words that refer to what was said before. */
const TAKES_UP = /对此|上述|该建议|这[一些项个]|回应|赞同|同意|认同|感谢.{0,6}(?:介绍|建议|意见)|刚才|补充/;
/** Good wishes for people, with which somebody takes leave. */
const GOOD_WISHES =
  /(?:生活|家庭|阖家)[^，；]{0,4}(?:幸福|美满)|身体健康|万事如意|工作顺利|旅途愉快|一路平安|一切顺利/;
/** Words of an invitation that refer to what was said before. */
const REFERS = /[该这]|届时|一并/;
/** The characters of a word of an invitation that the remarks before it also have. */
const SHARED = 2;
/** Words of one turn. */
const ONE_TURN = 150;

const speakerOf = ({ by }: Of<"speech">): string | undefined =>
  by !== "all" && by.length === 1 ? by[0] : undefined;

const lengthOf = ({ remarks }: Of<"speech">): number =>
  remarks.reduce((n, { remark }) => n + wordsOf(remark.points), 0);

/** Whether recorded words stay where they are: they refer to what was said before them, take leave or are quoted. */
export const mustStayInPlace = (remarks: readonly Remark[]): boolean =>
  remarks.some(
    ({ quote, points = [] }) =>
      quote !== undefined ||
      points.some(({ zh }) => zh !== undefined && (TAKES_UP.test(zh) || GOOD_WISHES.test(zh))),
  );

const answers = ({ remarks }: Of<"speech">): boolean =>
  remarks.some(({ remark }) => !OWN_ACTS.has(remark.act ?? "")) ||
  mustStayInPlace(remarks.map(({ remark }) => remark));

/** Whether two texts have a word in common: a run of Chinese characters. */
const shareWord = (one: string, other: string): boolean =>
  one.split(/\P{Script=Han}+/u).some((part) => haveRunInCommon(part, other, SHARED));

/** Whether an invitation may refer to what another speaker said before it. */
const invitesTo = (next: Of<"speech">, passed: Of<"speech">): boolean => {
  for (const { remark } of next.remarks)
    for (const { zh = "" } of remark.act === "invite" ? (remark.points ?? []) : [])
      if (
        REFERS.test(zh) ||
        passed.remarks.some(({ remark: { points = [] } }) =>
          points.some((point) => shareWord(zh, point.zh ?? "")),
        )
      )
        return true;
  return false;
};

const joined = (a: Of<"speech">, b: Of<"speech">): Of<"speech"> => ({
  ...a,
  remarks: [...a.remarks, ...b.remarks],
  paths: [...a.paths, ...b.paths],
});

/**
 * Chinese: what somebody said before and after one other speaker is one turn, at the place of the first part: 甲介绍……，希望……。乙表示…….
 * Not where the second part may answer the other speaker or takes leave of them.
 */
export const groupedSpeakers = (said: readonly Of<"speech">[]): Of<"speech">[] => {
  const turns: Of<"speech">[] = [];
  for (const next of said) {
    const speaker = speakerOf(next);
    const last = turns.at(-1);
    // Nobody else speaks between two parts of the other speaker's turn.
    if (speaker !== undefined && last && !last.bare && !next.bare && speakerOf(last) === speaker) {
      turns[turns.length - 1] = joined(last, next);
      continue;
    }
    const before = turns.at(-2);
    const own = speaker !== undefined && before !== undefined && speakerOf(before) === speaker;
    const plainly = own && !next.bare && !before.bare && !last?.bare && !answers(next);
    if (!plainly || lengthOf(before) + lengthOf(next) > ONE_TURN || (last && invitesTo(next, last))) {
      turns.push(next);
      continue;
    }
    turns[turns.length - 2] = joined(before, next);
  }
  return turns;
};

/** English: the turns of an item, of which what somebody absent wrote comes behind those who spoke, unless the item began with it. */
export const messagesLast = (
  { participants = [] }: DraftRecord,
  turns: readonly Of<"speech">[],
): Of<"speech">[] => {
  const absent = new Set(participants.flatMap(({ key, presence }) => (presence === "absent" ? [key] : [])));
  const isSent = ({ by, remarks }: Of<"speech">): boolean =>
    by !== "all" &&
    by.every((key) => absent.has(key)) &&
    remarks.every(({ remark }) => remark.act === "convey");
  const sent = turns.filter((one, at) => at > 0 && isSent(one));
  return [...turns.filter((one) => !sent.includes(one)), ...sent];
};
