import type { Remark } from "../../../events/shape";
import type { RemarkAt } from "../../content/message";

/** Remarks of one act, one after the other. */
interface Turn {
  readonly act: NonNullable<Remark["act"]>;
  remarks: RemarkAt[];
  readonly promised: readonly RemarkAt[];
}

const isPlain = ({ remark }: RemarkAt): boolean =>
  !remark.counted && !remark.quote && remark.onBehalfOf === undefined;

/** Thanks for a reception, which begin a visitor's turn, in whatever order they were recorded. */
const isReceptionThanked = ({ act, remarks }: Turn): boolean => {
  const points = remarks.flatMap(({ remark }) => remark.points ?? []);
  return act === "thank" && points.length === 1 && /(?:接待|款待)$/.test(points[0]?.zh ?? "");
};

const IN_FRONT: ReadonlySet<string> = new Set(["thank", "praise", "congratulate"]);
const STATED: ReadonlySet<string> = new Set([...IN_FRONT, "say"]);

/** A wish after the thanks and the praise that were recorded after it, and what was said with them. */
const wishLast = (turns: Turn[]): void => {
  const at = turns.findIndex(({ act }) => act === "hope");
  const behind = at < 0 ? [] : turns.slice(at + 1);
  const end = behind.findIndex(({ act }) => !STATED.has(act));
  const front = end < 0 ? behind : behind.slice(0, end);
  if (!front.some(({ act }) => IN_FRONT.has(act))) return;
  const wish = turns.splice(at, 1);
  turns.splice(at + front.length, 0, ...wish);
};

/** A statement that refers to the wish before it. */
const TAKES_UP = /^(?:这|此|该|其|因此|为此|对此)/;

/** What somebody said to all, which a further statement continues. */
const isStatement = ({ act, remarks }: Turn): boolean =>
  act === "say" && remarks.every((at) => isPlain(at) && !at.remark.whom && at.remark.points !== undefined);

/** 甲表示，……，希望……，也希望……: a wish recorded before a statement joins the wish after it, since 甲希望……。甲表示，……，还希望…… would go back. */
const wishesTogether = (turns: Turn[]): void => {
  const at = turns.findIndex(
    ({ act }, i) => act === "hope" && turns[i + 1]?.act === "say" && turns[i + 2]?.act === "hope",
  );
  const [wish, said, more] = at < 0 ? [] : turns.slice(at, at + 3);
  const points = said?.remarks.flatMap(({ remark }) => remark.points ?? []) ?? [];
  if (!wish || !said || !more || points.some(({ zh }) => TAKES_UP.test(zh ?? ""))) return;
  if (![wish, said, more].every(({ remarks }) => remarks.every(isPlain))) return;
  turns.splice(at, 3, said, { ...wish, remarks: [...wish.remarks, ...more.remarks] });
  const before = turns[at - 1];
  if (before && isStatement(before) && isStatement(said) && before.promised.length === 0)
    turns.splice(at - 1, 2, { ...said, remarks: [...before.remarks, ...said.remarks] });
};

/** 甲感谢……，并表示，……: thanks that close a turn behind a statement, where they would begin a sentence with the speaker again. */
const thanksFirst = (turns: Turn[]): void => {
  const at = turns.findIndex(({ act }) => act === "thank");
  if (at < 1 || at < turns.length - 1 || !turns.slice(0, at).every(({ act }) => act === "say")) return;
  const points = turns[at]?.remarks.flatMap(({ remark }) => remark.points ?? []) ?? [];
  if (points.length > 0 && !points.some(({ zh }) => TAKES_UP.test(zh ?? "")))
    turns.unshift(...turns.splice(at, 1));
};

/** 甲指出，……；……。甲邀请……: an invitation recorded between two statements follows both. */
const invitationsLast = (turns: Turn[]): void => {
  const at = turns.findIndex(
    ({ act }, i) =>
      act === "invite" && SAID.has(turns[i - 1]?.act ?? "hope") && SAID.has(turns[i + 1]?.act ?? "hope"),
  );
  const [invited, said] = at < 0 ? [] : turns.slice(at, at + 2);
  const [first] = said?.remarks.flatMap(({ remark }) => remark.points ?? []) ?? [];
  if (invited && said && !TAKES_UP.test(first?.zh ?? "")) turns.splice(at, 2, said, invited);
};
const SAID: ReadonlySet<Turn["act"]> = new Set(["say", "point_out", "stress"]);

/**
 * Puts an invitation between two statements behind both, thanks for the reception and thanks behind a statement before a speaker's other acts, wishes after thanks and praise, two wishes next to each other,
 * and a welcome between two wishes before both, which become one.
 */
export const orderCourtesies = (turns: Turn[]): void => {
  if (!turns.every(({ act, remarks }) => act !== "convey" && remarks.every(isPlain))) {
    wishesTogether(turns);
    return;
  }
  const opens = turns.findIndex(isReceptionThanked);
  if (opens > 0) turns.unshift(...turns.splice(opens, 1));
  invitationsLast(turns);
  wishLast(turns);
  thanksFirst(turns);
  wishesTogether(turns);
  const between = turns.findIndex(
    ({ act }, at) => act === "welcome" && turns[at - 1]?.act === "hope" && turns[at + 1]?.act === "hope",
  );
  const [hope, welcome, more] = turns.slice(Math.max(0, between - 1), between + 2);
  if (between > 0 && hope && welcome && more)
    turns.splice(between - 1, 3, welcome, { ...hope, remarks: [...hope.remarks, ...more.remarks] });
};
