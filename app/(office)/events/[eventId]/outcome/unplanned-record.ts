import type { DraftRecord, Post } from "@/domain/events/shape";
import { holdsChinese, LANGS, type Text } from "@/domain/events/values";

const KEY = "unplanned";

/** The plan with a person before all others whose position is being entered. */
export const withUnplanned = (plan: DraftRecord): DraftRecord => ({
  ...plan,
  participants: [{ key: KEY, person: { name: {} }, posts: [{}] }, ...(plan.participants ?? [])],
});

/** A text that is typed in one field, in the language that it is written in. */
export const inItsLanguage = (text: Text): Text => {
  const [only, second] = LANGS.flatMap((lang) => (text[lang]?.trim() ? [text[lang].trim()] : []));
  if (only === undefined || second !== undefined) return text;
  return { [holdsChinese(only) ? "zh" : "en"]: only };
};

/** The position that was entered; undefined where none was. */
export const postOfUnplanned = (record: DraftRecord): Post | undefined => {
  const post = record.participants?.find(({ key }) => key === KEY)?.posts?.[0];
  if (!post) return undefined;
  const { organization, title } = post;
  return {
    ...post,
    // An organization of the directory has its names already.
    ...(organization?.name &&
      organization.id === undefined && {
        organization: { ...organization, name: inItsLanguage(organization.name) },
      }),
    ...(title && { title: inItsLanguage(title) }),
  };
};
