import type { DraftRecord, Participant } from "@/domain/events/shape";
import type { Lang, Text } from "@/domain/events/values";

/** A text in the language asked for, else in the other, else "". */
export const nameIn = (text: Text | undefined, lang: Lang): string =>
  text?.[lang] || text?.[lang === "zh" ? "en" : "zh"] || "";

/** How a participant is called in lists of the form. */
export const participantName = (participant: Participant | undefined, lang: Lang): string =>
  nameIn(participant?.person?.name, lang) || nameIn(participant?.group, lang);

/** A participant's first post in one line: title and organization in the order of the language. */
export const postLine = (participant: Participant | undefined, lang: Lang): string => {
  const post = participant?.posts?.[0];
  const [title, body] = [nameIn(post?.title, lang), nameIn(post?.organization?.name, lang)];
  return lang === "zh" ? `${body}${title}` : [title, body].filter(Boolean).join(", ");
};

export const participantsOf = (record: DraftRecord): Participant[] => record.participants ?? [];
