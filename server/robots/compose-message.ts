import type { Lang } from "@/domain/events/values";
import { sentenceValues, subjectPath, whatIn } from "@/domain/reminders/reminder-content";
import { robotLine, robotMessage } from "@/domain/robots/message";
import { translatorIn } from "@/messages/translator";
import type { ReminderRow } from "../reminders/internal";

/** A reminder and the name of whom it is for. */
export interface Addressed {
  to: string;
  row: ReminderRow;
}

/**
 * The text of a robot's message: the office, then for each reminder its sentence and link; in the group of a unit also whom it
 * is for. Of a restricted event only that an item is waiting, with a link that names nothing. Notes are left out.
 */
export const composeMessage = (
  rows: readonly Addressed[],
  { lang, named, office, address }: { lang: Lang; named: boolean; office: string; address: string },
): string => {
  const t = translatorIn(lang);
  const items = new Map<string, { sentence: string; href: string; names: string[] }>();
  for (const { to, row } of rows) {
    const values = sentenceValues({ ...row, what: whatIn(row, lang) }, lang);
    const sentence = row.restricted
      ? t("robots.message.waits")
      : robotLine(t(`reminders.sentence.${row.kind}`, values));
    const path = row.restricted ? "/reminders" : subjectPath(row);
    const item = items.get(sentence + path) ?? { sentence, href: address + path, names: [] };
    if (!item.names.includes(to)) item.names.push(to);
    items.set(sentence + path, item);
  }
  const comma = lang === "zh" ? "、" : ", ";
  return robotMessage(
    robotLine(t("robots.message.head", { office })),
    [...items.values()].map(({ sentence, href, names }) =>
      [
        named ? t("robots.message.to", { names: robotLine(names.join(comma)), sentence }) : sentence,
        href,
      ].join("\n"),
    ),
    (count) => `${t("robots.message.more", { count })}\n${address}/reminders`,
  );
};
