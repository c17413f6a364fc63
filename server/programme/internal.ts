import { inLanguage } from "@/domain/events/in-language";
import type { AgendaItem, DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { nameByKey } from "@/domain/participations/labels";
import { comingOf, listed, speakersOf } from "@/domain/programme/programme-labels";
import { translatorIn } from "@/messages/translator";

/** What an item is called: its title, what is done, or the kind of activity. */
export const itemName = (item: AgendaItem, lang: Lang): string =>
  inLanguage(item.title, lang) ||
  inLanguage(item.did, lang) ||
  (item.activity ? translatorIn(lang, "values.activity")(item.activity) : "");

/** Who takes part in an item, with what they do there; everybody where the record names nobody. */
export const itemPeople = (item: AgendaItem, record: DraftRecord, lang: Lang): string => {
  const t = translatorIn(lang);
  const named = nameByKey(record, lang);
  const people = (item.people ?? []).map(({ key, as }) =>
    as && as !== "attendee"
      ? t("record.personAs", { name: named(key), role: t(`values.itemRole.${as}`) })
      : named(key),
  );
  const speakers = speakersOf(item).map((key) =>
    t("record.personAs", { name: named(key), role: t("values.itemRole.speaker") }),
  );
  const everybody =
    item.people === undefined && comingOf(record).length > 0 ? [t("programme.everybody")] : [];
  const others = item.peopleOpen ? [t("programme.others")] : [];
  return listed([...everybody, ...people, ...speakers, ...others], lang);
};
