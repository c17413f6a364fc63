import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message } from "./message";

/** Words in the title of an event that is named after a donation. */
const DONATION = /\bdonat|赠|捐/i;
/** The giver, in the words of a result: 甲公司向乙医院捐赠一台彩超机, "A donated 20 beds to B". */
const GIVEN_ZH = /^[^，。；]{2,60}?(?:捐赠|捐献|赠送|捐款|捐资)[^，。；]{2,}/u;
const GIVEN_EN = /^\p{L}[^,.;]+? (?:donated|gave|presented) /u;

const saysGift = ({ en, zh }: Text): boolean => GIVEN_ZH.test(zh ?? "") || GIVEN_EN.test(en ?? "");

/** Whether a result of a ceremony states in words what was donated, at an event that the title calls a donation. */
export const isDonated = (
  { kind, title, officialName }: DraftRecord,
  { outcome, scene }: Message & { type: "result" },
): boolean =>
  kind === "other" &&
  outcome.type === "result" &&
  scene?.item.activity === "ceremony" &&
  scene.told === "main" &&
  (outcome.points ?? []).length > 0 &&
  (outcome.points ?? []).every(saysGift) &&
  [title, officialName].some((one) => [one?.en, one?.zh].some((text) => DONATION.test(text ?? "")));
