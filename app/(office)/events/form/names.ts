import { inLanguage } from "@/domain/events/in-language";
import type { Participant } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";

/** How a participant is called in lists of the form. */
export const participantName = (participant: Participant | undefined, lang: Lang): string =>
  inLanguage(participant?.person?.name, lang) || inLanguage(participant?.group, lang);

/** A participant's first post in one line: title and organization in the order of the language. */
export const postLine = (participant: Participant | undefined, lang: Lang): string => {
  const post = participant?.posts?.[0];
  const [title, organization] = [inLanguage(post?.title, lang), inLanguage(post?.organization?.name, lang)];
  return lang === "zh" ? `${organization}${title}` : [title, organization].filter(Boolean).join(", ");
};
