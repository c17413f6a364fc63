import type { AgendaItem, DraftRecord, Outcome } from "../../../../events/shape";
import { printedTitle, titled, untitled } from "./own-texts";

const OF_ACT = "hand-?(?:ing[ -])?over|donation|presentation|award(?:ing)?|conferment|distribution";

/** "Handover Ceremony", "Presentation of Books", "Book Donation": an act of giving with what was given. */
const GIVING = new RegExp(
  `^(?:[\\p{L}’'-]+ ){0,4}(?:${OF_ACT})(?: ceremony| session)?(?: (?:of|by|from|to) .+)?$`,
  "iu",
);

/** "Exchange of Souvenirs", "Gift Exchange": what both sides did, of which no thing is known. */
const EXCHANGE =
  /^(?:the )?(?:exchange of (gift|souvenir|memento|token|present)s?|(gift|souvenir|memento|token|present)s? exchange)(?: ceremony| session)?$/iu;

/** "Handover of Medical Equipment": what was handed over. */
const OF_THING =
  /^(?:(?:official|formal) )?(?:hand-?(?:ing[ -])?over|presentation|donation|delivery)(?: ceremony)? of (?:the )?(?=\p{L})/iu;

const isGift = ({ type }: Outcome): boolean => type === "gift" || type === "award";

const givenAt = ({ outcomes = [] }: DraftRecord, { outcomes: keys = [] }: AgendaItem): Outcome[] =>
  outcomes.filter((one) => keys.includes(one.key) && isGift(one));

/** The only gift of a record, where no item names it and one handover is in the programme: it was handed over there. */
const withOnlyGift = (record: DraftRecord, item: AgendaItem): AgendaItem => {
  const { agenda = [], outcomes = [] } = record;
  const [gift, ...more] = outcomes.filter(({ type }) => type === "gift");
  const handovers = agenda.filter(({ activity }) => activity === "handover");
  if (item.activity !== "handover" || handovers.length > 1 || gift === undefined || more.length > 0)
    return item;
  if (agenda.some(({ outcomes: keys }) => keys?.includes(gift.key))) return item;
  return { ...item, outcomes: [...(item.outcomes ?? []), gift.key] };
};

/** The exchange of gifts that a title names, as an act; undefined if it names none, or who gave what is known. */
const exchange = (item: AgendaItem): AgendaItem | undefined => {
  const [, behind, front] = EXCHANGE.exec(item.title?.en?.trim() ?? "") ?? [];
  const thing = behind ?? front;
  if (!thing || (item.people ?? []).length > 0) return undefined;
  return { ...titled(item, `exchange of ${thing.toLowerCase()}s`), activity: "other" };
};

/**
 * An item at which something was given, without the title that says only so: what was given is stated by its outcome. Where no
 * outcome has it, the title of a handover is the thing itself.
 */
const givenThere = (record: DraftRecord, given: AgendaItem): AgendaItem => {
  const title = printedTitle(given);
  if (!GIVING.test(title)) return given;
  const item = withOnlyGift(record, given);
  const gifts = givenAt(record, item);
  if (gifts.length > 0) {
    const given = gifts.every(({ type, by = [] }) => type === "gift" && by.length > 0);
    return { ...untitled(item), ...(given ? { activity: "handover" as const } : {}) };
  }
  if (item.activity !== "handover") return item;
  const handed = title.replace(OF_THING, "");
  return handed === title ? { ...item, activity: "ceremony" } : titled(item, handed);
};

const DOCUMENTS =
  /^(?:[Tt]he|[Aa]n?|of|on|for|and|[Cc]eremony|[Ss]igning|[Oo]fficial|[Ff]ormal|[Mm]o[Uu]s?|[Mm]emorand(?:um|a)|[Aa]greements?|[Cc]ontracts?|[Dd]ocuments?|[Ll]etters?|[Ii]ntent|[Uu]nderstanding|[Cc]ooperation|[Pp]rotocols?|[Dd]eals?|with|between|by|\p{Lu}{2,8})$/u;

/** Whether a title says only that documents of the item were signed: "MOU Signing", "Signing of the Port Agreement". */
const isOnlySigning = ({ agreements = [] }: DraftRecord, item: AgendaItem): boolean => {
  const text = printedTitle(item);
  if (!/\bsigning\b/iu.test(text) || /^(?:the )?signing(?: ceremony)?$/iu.test(text)) return false;
  const signed = agreements.filter(({ key }) => item.agreements?.includes(key));
  const known = new Set(signed.flatMap((one) => (one.title?.en ?? "").toLowerCase().split(/\P{L}+/u)));
  const words = text.split(/\P{L}+/u).filter(Boolean);
  return signed.length > 0 && words.every((word) => DOCUMENTS.test(word) || known.has(word.toLowerCase()));
};

/** An item of a programme without a title that only repeats what its outcome or agreement says was done. */
export const withoutActTitle = (record: DraftRecord, item: AgendaItem): AgendaItem => {
  if (item.activity === "signing") return isOnlySigning(record, item) ? untitled(item) : item;
  const isGiving = item.activity === "handover" || item.activity === "ceremony";
  const exchanged = isGiving || item.activity === "other" ? exchange(item) : undefined;
  return exchanged ?? (isGiving ? givenThere(record, item) : item);
};
