import type { Briefing, LargerEvent, Named, Source } from "@/domain/briefings/briefing";
import { formatDay, formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { Post } from "@/domain/events/shape";
import { type DraftOrg, type Lang, otherLang, type Text } from "@/domain/events/values";
import { groupLabel } from "@/domain/participations/group-label";
import { postLines } from "@/domain/participations/labels";
import type { translatorIn } from "@/messages/translator";
import type { Ref } from "./briefing-line";

type Words = ReturnType<typeof translatorIn<never>>;

export const COMMAS = { en: ", ", zh: "、" } as const;
export const STOPS = { en: "; ", zh: "；" } as const;
const MARKS = ["former", "acting", "concurrent", "honorary"] as const;
/** Maximum number of dates listed; beyond it the total is given. */
export const MAX_DAYS = 3;

/** Context for composing a briefing: messages, language, briefing, and meeting numbers. */
export interface Composer {
  t: Words;
  lang: Lang;
  briefing: Briefing;
  numbers: ReadonlyMap<string, number>;
}

/** A label for the middle of a line, in lower case. */
export const lowered = ({ lang }: Composer, label: string): string =>
  lang === "en" ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
/** A text for the beginning of a line, capitalized. */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
export const joined = (words: readonly (string | false | null | undefined)[], between: string): string =>
  words.filter(Boolean).join(between);
export const otherName = (text: Text, lang: Lang): string => {
  const [own, other] = [inLanguage(text, lang), text[otherLang(lang)]?.trim() ?? ""];
  return other === own ? "" : other;
};
export const personText = ({ lang }: Composer, { name, of }: Named): string =>
  of.length > 0 ? groupLabel({ group: name, of }, lang) : inLanguage(name, lang);
export const namesOf = (composer: Composer, list: readonly Named[]): string =>
  joined(
    list.map((each) => personText(composer, each)),
    COMMAS[composer.lang],
  );
export const listed = ({ lang }: Composer, texts: readonly (Text | undefined)[]): string =>
  joined(
    texts.map((text) => inLanguage(text, lang)),
    COMMAS[lang],
  );

const PARTS = {
  participants: "people",
  agenda: "remarks",
  agreements: "agreements",
  followUps: "followUps",
} as const;
const partOf = (path: string): "event" | (typeof PARTS)[keyof typeof PARTS] =>
  PARTS[(/^\w+/.exec(path)?.[0] ?? "") as keyof typeof PARTS] ?? "event";

const duringWords = ({ t, lang }: Composer, { name, when }: LargerEvent, inBrackets: boolean): string => {
  const days = formatWhen(when, lang);
  const values = { name: inLanguage(name, lang), when: days, hasWhen: days === "" ? "no" : "yes" };
  return t(inBrackets ? "briefing.duringInBrackets" : "briefing.during", values);
};

/** The date of a source, else its parent event; "" if neither is recorded. `inBrackets`: used within brackets. */
export const dayOf = (composer: Composer, { day, during }: Source, inBrackets = false): string => {
  if (day) return formatDay(day, composer.lang);
  return during ? duringWords(composer, during, inBrackets) : "";
};

/** "[2]": number of the earlier meeting, else its date; `title` names the section of the record. */
export const refOf = (composer: Composer, source: Source): Ref => {
  const { t, lang, briefing, numbers } = composer;
  const { eventId, path, day } = source;
  const part = partOf(path);
  const event = briefing.meetings.find((each) => each.id === eventId) ?? briefing.coming;
  const title = event && event.id === eventId ? inLanguage(event.title, lang) : "";
  return {
    label: `[${numbers.get(eventId) ?? day ?? t("briefing.part.event")}]`,
    title: joined([dayOf(composer, source), title, t(`briefing.part.${part}`)], " · "),
    href: `/events/${eventId}${part === "followUps" ? "?tab=record#follow-ups" : "?tab=record"}`,
  };
};

/** An organization without the one that the briefing is about. */
const within = (briefing: Briefing, organization: DraftOrg | undefined): DraftOrg | undefined => {
  if (!organization || organization.id?.toLowerCase() === briefing.id) return undefined;
  const parent = within(briefing, organization.parent);
  const { parent: _parent, ...own } = organization;
  return parent ? { ...own, parent } : own;
};
const asWithin = (briefing: Briefing, post: Post): Post =>
  post.title && post.organization ? { ...post, organization: within(briefing, post.organization) } : post;

export const postsOf = ({ t, lang, briefing }: Composer, posts: readonly Post[]): string =>
  joined(
    postLines(
      posts.map((post) => asWithin(briefing, post)),
      lang,
      (post) =>
        MARKS.filter((mark) => post[mark])
          .map((mark) => `${lang === "en" ? " " : ""}${t(`record.${mark}`)}`)
          .join(""),
    ),
    lang === "zh" ? COMMAS.zh : STOPS.en,
  );

/** The dates of sources for use in brackets; "" if unknown. */
export const daysOf = (composer: Composer, sources: readonly Source[]): string => {
  const { t, lang } = composer;
  const days = sources.map((source) => dayOf(composer, source, true)).filter(Boolean);
  const first = [...new Set(days)].slice(0, MAX_DAYS).join(COMMAS[lang]);
  return days.length > MAX_DAYS ? t("briefing.moreDays", { days: first, total: String(days.length) }) : first;
};
