import type { AgendaItem, DraftRecord } from "../../../../events/shape";
import { isOnlyTitled, isReferredTo, printedTitle, titled } from "./own-texts";

const PHOTO =
  /^(?:(?:official|commemorative|souvenir) )?(?:group )?photo(?:graph)?s?(?: (?:session|opportunity|op|taking|call))?$/iu;

const BOOK =
  /^(?:signing (?:of |in )?(?:the )?|the )?(?:visitor['’]?s['’]?|guests?|guest['’]?s['’]?) ?book(?: signing)?$/iu;

const ROUTINE =
  /^(?:(?:official|formal) )?(?:(?:opening|closing|concluding)(?: remarks| session| ceremony)?|registration|national anthems?|(?:opening|closing)? ?prayers?|votes? of thanks|arrival|departure|adjournment|conclusion|seating|assembly|end of (?:the )?(?:programme|program|meeting|event|visit|ceremony))(?: (?:of|for) (?:the |all )?(?:guests?|participants|delegates|delegations?|visitors|invitees|meeting|event|programme|program|ceremony))?$/iu;

/** What people do meanwhile, beside the beginning or the end of an event. */
const MEANWHILE = /^(?:networking|refreshments|tea|coffee|mingling)$/iu;

/** The parts of a title that are joined: "Registration and Networking". */
const partsOf = (title: string): string[] => title.split(/ (?:and|&) |, /u);

/**
 * An item of which only the title is known: nothing remains of it that says only that an event began or ended, and of a title
 * in several parts those that say more.
 */
const routineItem = (record: DraftRecord, item: AgendaItem): AgendaItem | undefined => {
  const title = printedTitle(item);
  if (title === "" || !isOnlyTitled(item)) return item;
  if (PHOTO.test(title)) return titled({ ...item, activity: "other" }, "group photo");
  const parts = partsOf(title);
  const own = parts.filter((part) => !ROUTINE.test(part) && !PHOTO.test(part));
  const kept = own.length < parts.length ? own.filter((part) => !MEANWHILE.test(part)) : own;
  const [only, ...more] = kept;
  if (only !== undefined && more.length === 0 && BOOK.test(only))
    return titled({ ...item, activity: "ceremony" }, "signing of the visitors’ book");
  if (kept.length === parts.length) return item;
  if (only !== undefined) return titled(item, kept.join(" and "));
  return isReferredTo(record, item.key) ? item : undefined;
};

/** The items of a programme without those that say only that it began or ended. */
export const withoutRoutine = (record: DraftRecord): DraftRecord => {
  const agenda = record.agenda ?? [];
  const kept = agenda.flatMap((item) => routineItem(record, item) ?? []);
  const same = kept.length === agenda.length && kept.every((item, at) => item === agenda[at]);
  return same || kept.length === 0 ? record : { ...record, agenda: kept };
};
