import type { Message, Scene } from "../content/message";
import type { Of } from "./pool";

/** "The clock is made of wood": whether words at the item refer to what was given there, which comes before them. */
export const isSpokenOf = ({ outcome }: Of<"result">, own: readonly Message[]): boolean => {
  if (outcome.type !== "gift") return false;
  const things = (outcome.points ?? []).flatMap(
    ({ en }) =>
      /^an? (?:\p{Ll}[\p{Ll}-]* )*?(\p{Ll}{4,})(?=$| (?:with|of|that|which|from) )/u.exec(en ?? "")?.[1] ??
      [],
  );
  return own.some(
    (one) =>
      one.type === "speech" &&
      one.remarks.some(({ remark }) =>
        (remark.points ?? []).some(({ en }) =>
          things.some((thing) => new RegExp(`\\bthe (?:\\p{Ll}+ )?${thing} `, "u").test(en ?? "")),
        ),
      ),
  );
};

/** "for the gift of books", "the donation will help": the first words about what was given at the item. */
export const wordsOfGift = (said: readonly Of<"speech">[]): Of<"speech"> | undefined =>
  said.find(({ remarks }) =>
    remarks.some(({ remark }) => (remark.points ?? []).some(({ en }) => GIFT.test(en ?? ""))),
  );

const GIFT = /\b(?:the|this|these|their|those) (?:\p{Ll}+ )?(?:gifts?|donations?)\b/iu;

/** "presentation of the Reed Award", "prize-giving": an item named after what was given at it, which comes before the words there. */
export const isGivingByTitle = ({ item }: Scene): boolean => GIVING.test(item.title?.en ?? "");

const GIVING =
  /\b(?:presentation|conferment|conferral|awarding|distribution) of (?:\S+ ){0,6}(?:awards?|prizes?|medals?|certificates?|diplomas?)\b|\b(?:award|prize)s?[ -](?:giving|presentation)\b/iu;

/** "to be displayed at the relic site": whether somebody there refers with "the" to what a result introduces with "a". */
export const isTakenUp = ({ outcome }: Of<"result">, own: readonly Message[]): boolean => {
  const things = (outcome.points ?? []).flatMap(
    ({ en }) =>
      /\ban? (?:\p{Ll}[\p{Ll}-]* )*?(\p{Ll}{4,} \p{Ll}{4,})(?= (?:where|which|that|in|at|for)\b|$)/u.exec(
        en ?? "",
      )?.[1] ?? [],
  );
  const said = own.flatMap((one) =>
    one.type === "speech" ? one.remarks.flatMap(({ remark }) => remark.points ?? []) : [],
  );
  return things.some((thing) =>
    said.some(({ en }) => en !== undefined && ` ${en} `.includes(` the ${thing} `)),
  );
};

/** Whether an item is named after what one person said there, to an audience: the others attended the event, not a speech. */
export const isSpeechByTitle = ({ item }: Scene): boolean =>
  (item.activity === "speeches" || item.activity === "presentation") &&
  SPEECH.test(item.title?.en ?? "") &&
  !GATHERED.test(item.title?.en ?? "");

const SPEECH = /\b(?:speech|address|keynote|remarks|lecture|statement|report|toast)\b/i;
const GATHERED = /\b(?:forum|session|meeting|training|ceremony|seminar|symposium|series)\b/i;
