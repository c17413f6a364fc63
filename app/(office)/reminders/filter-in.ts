import { type ListReminders, listRemindersInput } from "@/domain/reminders/inputs";
import { REMINDER_KINDS } from "@/domain/reminders/reminder";
import type { Query } from "../address";

/** Filters of the reminders from the address; invalid values are dropped. */
export const filterIn = (query: Query): ListReminders => {
  const kind = REMINDER_KINDS.find((each) => each === query.kind);
  const page = listRemindersInput.shape.page.catch(1).parse(Number(query.page ?? 1));
  return { unread: query.show === "unread", page, ...(kind && { kind }) };
};
