import type { Remark } from "../../events/shape";
import type { RemarkAt } from "../content/message";

/** Remarks of one act, one behind the other. */
interface Turn {
  readonly act: NonNullable<Remark["act"]>;
  remarks: RemarkAt[];
}

const isPlain = ({ remark }: RemarkAt): boolean =>
  !remark.counted && !remark.quote && remark.onBehalfOf === undefined;

/** Thanks for a reception, with which a visitor's turn begins, in whatever order it was noted. */
const isReceptionThanked = ({ act, remarks }: Turn): boolean => {
  const points = remarks.flatMap(({ remark }) => remark.points ?? []);
  return act === "thank" && points.length === 1 && /(?:接待|款待)$/.test(points[0]?.zh ?? "");
};

/** Puts thanks for the reception before a speaker's other acts, and a welcome between two wishes before both, which are one. */
export const orderCourtesies = (turns: Turn[]): void => {
  if (!turns.every(({ act, remarks }) => act !== "convey" && remarks.every(isPlain))) return;
  const opens = turns.findIndex(isReceptionThanked);
  if (opens > 0) turns.unshift(...turns.splice(opens, 1));
  const between = turns.findIndex(
    ({ act }, at) => act === "welcome" && turns[at - 1]?.act === "hope" && turns[at + 1]?.act === "hope",
  );
  const [hope, welcome, more] = turns.slice(Math.max(0, between - 1), between + 2);
  if (between > 0 && hope && welcome && more)
    turns.splice(between - 1, 3, welcome, { ...hope, remarks: [...hope.remarks, ...more.remarks] });
};
