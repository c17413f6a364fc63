import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import { englishTitleScore } from "./english-words";
import { simplified } from "./lexicon/simplified";
import { isRegionAlone } from "./region-words";

const HAN = /\p{Script=Han}/u;
const OFFICER = costly(
  /^(?:(?:vice|deputy|honorary|hon\.?|general|executive|founding)[- ]?){0,2}(?:chair(?:man|woman|person)|(?<=[- ])chair|secretary|treasurer|president)$/iu,
);

/** Whether words in brackets are the region of a post, unlike "Ann Example (China)": "(General Manager, China)". */
export const isRegionOfPost = (cuts: readonly Cut[], at: number): boolean => {
  const [before, here] = [cuts[at - 1], cuts[at]];
  return (
    before?.depth === here?.depth &&
    here?.joint === "comma" &&
    isRegionAlone(here.text.split(" ")) &&
    (englishTitleScore((before?.text ?? "").split(" ")) ?? 0) > 1
  );
};

const NEAR = 12;
interface Cut {
  text: string;
  depth: number;
  joint: string;
}
/** Whether "Chair" in brackets is a post, unlike "(Chair)" alone: "(Chair, Model Council)", 主席（Chair）. */
export const isChairingPost = (cuts: readonly Cut[], at: number): boolean => {
  const [before, here, next] = [cuts[at - 1], cuts[at], cuts[at + 1]];
  const isAgain = before !== undefined && HAN.test(before.text) && isChineseTitle(simplified(before.text));
  // "Ann Example (Chair), Bob Sample (Secretary)": the officers of a body.
  const nearby = [...cuts.slice(Math.max(0, at - NEAR), at), ...cuts.slice(at + 1, at + NEAR)];
  const isAmongOfficers = nearby.some((cut) => cut.depth > 0 && OFFICER.test(cut.text));
  return (
    isAgain || isAmongOfficers || (next !== undefined && next.depth === here?.depth && next.joint === "comma")
  );
};
