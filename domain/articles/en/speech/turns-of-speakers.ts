import type { Speech } from "../../content/message";

/** Neighbouring turns of the same people as one. */
export const byTurn = (speeches: readonly Speech[]): Speech[] => {
  const turns: Speech[] = [];
  for (const speech of speeches) {
    const last = turns.at(-1);
    if (last && String(last.by) === String(speech.by))
      turns[turns.length - 1] = {
        ...last,
        remarks: [...last.remarks, ...speech.remarks],
        bare: last.bare && speech.bare,
      };
    else turns.push(speech);
  }
  return turns;
};
