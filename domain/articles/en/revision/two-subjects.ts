import type { Line } from "../../compose";

/** The link in front of a second clause: ", and the Ambassador praised …". */
const LINK = /, (?:and|while|but) $/u;

/** Whether a sentence has a second clause about somebody else: "Lee promised nets, and Ray praised the exchange". */
export const hasTwoSubjects = ({ words: { pieces } }: Line): boolean => {
  let first: string | undefined;
  let before = "";
  for (const { s, mention } of pieces) {
    first ??= mention;
    if (mention !== undefined && mention !== first && LINK.test(before)) return true;
    before += s;
  }
  return false;
};
