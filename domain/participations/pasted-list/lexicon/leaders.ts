import { wordSet } from "./words";

const LEADERS = wordSet("head leader chief chair");
const PARTIES = wordSet("delegation mission group party team visitors guests tour trip visit");
const JOINS = wordSet("of the our");
const LED_BY = wordSet("led headed");

/** Whether a label in English names who leads the party behind it: "Head of mission", "Group leader", "Led by". */
export const isLeaderLabel = (label: string): boolean => {
  const [first = "", second = "", ...more] = label
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !JOINS.has(word));
  if (more.length > 0) return false;
  if (second === "by") return LED_BY.has(first);
  return (LEADERS.has(first) && PARTIES.has(second)) || (PARTIES.has(first) && LEADERS.has(second));
};
