import type { AgendaItem, DraftRecord, Outcome } from "../../events/shape";
import type { Text } from "../../events/values";

/** 纪念品, "Exchange of Gifts": what a handover on a programme is called, whatever was given. */
const ANY_GIFT =
  /^(?:(?:互|相互|互相)?(?:赠送?|交换))?(?:纪念品|礼品|礼物|锦旗)$|^(?:(?:exchange|presentation) of )?(?:souvenirs?|gifts?|mementos?|presents?)(?: exchange)?$/iu;

/** A donation, which is no souvenir: an ambulance worth 500,000 yuan, 300 books. */
const DONATED = /\d{2}|worth|价值|[万亿元]|donat|捐/iu;

const isMutual = (text: string): boolean => /^(?:互|相互|互相|交换)|exchange/iu.test(text);

/** Whether the title of a handover says no more than what the outcome says was given. */
const says = ({ title = {} }: AgendaItem, { points = [] }: Outcome): boolean => {
  const texts = Object.values(title as Text);
  const given = points.flatMap((point) => Object.values(point));
  return (
    texts.length > 0 &&
    texts.every(
      (text) =>
        !isMutual(text) &&
        (given.some((one) => one.toLowerCase().includes(text.toLowerCase())) ||
          (ANY_GIFT.test(text) && !given.some((one) => DONATED.test(one)))),
    )
  );
};

/** Whether somebody is known to have given something, or to have got it: "142 books from Lakeland" to a library. */
const isGivenToKnown = ({ by = [], to, points = [] }: Outcome): boolean =>
  by.length > 0 || ((to?.organizations ?? []).length > 0 && points.some(({ en = "" }) => / from /u.test(en)));

/**
 * A record whose only gift that is listed at no item belongs to the only handover without people, which it would repeat: a
 * secretary enters both the item of the programme and what was given. Every other record is returned unchanged.
 */
export const withPlacedGifts = (record: DraftRecord): DraftRecord => {
  const { agenda = [], outcomes = [] } = record;
  const placed = new Set(agenda.flatMap((item) => item.outcomes ?? []));
  const [gift, ...gifts] = outcomes.filter(({ key, type }) => type === "gift" && !placed.has(key));
  const [item, ...items] = agenda.filter(
    ({ activity, people = [], outcomes: own = [] }) =>
      activity === "handover" && people.length + own.length === 0,
  );
  if (!gift || gifts.length > 0 || !item || items.length > 0 || !isGivenToKnown(gift)) return record;
  if (!says(item, gift)) return record;
  const { title, ...rest } = item;
  return { ...record, agenda: agenda.map((one) => (one === item ? { ...rest, outcomes: [gift.key] } : one)) };
};
