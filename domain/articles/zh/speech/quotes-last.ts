import type { Turn } from "./acts";

/** Acts that close what somebody said, and read on from a statement: 表示，……，希望……。“……” */
const WISHES: ReadonlySet<Turn["act"]> = new Set(["hope", "invite"]);

/** Words that take up what was quoted: 为此，希望……. */
const TAKES_UP = /^(?:这|该|此|为此|对此|因此|上述|同样)/u;

const quotes = ({ remarks, promised }: Turn): boolean =>
  [...remarks, ...promised].some(({ remark }) => remark.quote !== undefined);

const isPlainWish = (turn: Turn): boolean =>
  WISHES.has(turn.act) &&
  !quotes(turn) &&
  turn.remarks.every(
    ({ remark: { onBehalfOf, points = [] } }) =>
      onBehalfOf === undefined && points.every(({ zh }) => zh !== undefined && !TAKES_UP.test(zh)),
  );

/** A turn in two: what was said without its quotation, if anything, and the quotation. */
const inTwo = (turn: Turn): readonly [readonly Turn[], Turn] => {
  const [at, ...more] = turn.remarks;
  if (!at || more.length > 0 || !at.remark.points?.length) return [[], turn];
  const { quote, ...remark } = at.remark;
  return [
    [{ ...turn, remarks: [{ ...at, remark }] }],
    { act: "say", promised: [], remarks: [{ ...at, remark: { ...remark, act: "say", points: [], quote } }] },
  ];
};

/** 甲表示，……，希望……。“……”: a quotation of what somebody said comes behind the wishes and invitations that close the turn. */
export const withQuoteLast = (turns: readonly Turn[]): readonly Turn[] => {
  const at = turns.findIndex(quotes);
  const [turn, behind] = [turns[at], turns.slice(at + 1)];
  const single =
    (turn?.act === "say" || turn?.act === "hope") &&
    turn.remarks.length === 1 &&
    !turn.promised.some(({ remark }) => remark.quote);
  if (!turn || !single || behind.length === 0 || !behind.every(isPlainWish)) return turns;
  const [said, quotation] = inTwo(turn);
  return [...turns.slice(0, at), ...said, ...behind, quotation];
};
