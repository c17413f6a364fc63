import type { BriefedPerson } from "@/domain/briefings/briefing";
import { inLanguage } from "@/domain/events/in-language";
import { organizationLabel } from "@/domain/organizations/organization-label";
import type { Line, Segment } from "./briefing-line";
import {
  COMMAS,
  type Composer,
  capital,
  daysOf,
  joined,
  listed,
  lowered,
  MAX_DAYS,
  otherName,
  postsOf,
  refOf,
  STOPS,
} from "./composer";

/** One of their people, with current and past positions. */
export const personLine = (composer: Composer, person: BriefedPerson): Line => {
  const { t, lang, briefing } = composer;
  const now = postsOf(composer, person.now);
  const past = person.past.map((each): Segment => {
    const days = daysOf(composer, each.sources);
    const values = {
      posts: postsOf(composer, each.posts) || t("briefing.noPosts"),
      days,
      hasDays: days === "" ? "no" : "yes",
    };
    return {
      text: each.present ? t("briefing.past", values) : t("briefing.pastAbsent", values),
      refs: each.sources.slice(0, MAX_DAYS).map((source) => refOf(composer, source)),
    };
  });
  const expected = person.expected
    ? [{ text: t("briefing.expected"), refs: [refOf(composer, person.expected)] }]
    : [];
  return {
    id: person.id ?? inLanguage(person.name, lang),
    lead: inLanguage(person.name, lang) || t("record.noName"),
    beside: otherName(person.name, lang),
    href: person.id && briefing.of === "organization" ? `/people/${person.id}` : undefined,
    segments: [
      ...expected,
      ...(now ? [{ text: t("briefing.now", { posts: now }), refs: [] }] : []),
      ...past,
      ...(now ? [] : [{ text: t("briefing.nowUnknown"), refs: [] }]),
    ],
    below: [],
  };
};

/** Further data of the directory entry. */
export const factLines = (composer: Composer): Line[] => {
  const { t, lang, briefing } = composer;
  const { short, kind, parent, city, aliases, honorific, parts } = briefing.facts;
  const facts = joined(
    [
      honorific && inLanguage(honorific, lang),
      short && t("briefing.short", { name: inLanguage(short, lang) }),
      kind && t("briefing.kindLine", { kind: lowered(composer, t(`values.orgKind.${kind}`)) }),
      parent && t("briefing.parent", { name: organizationLabel(parent, lang) }),
      city && t("briefing.city", { name: inLanguage(city, lang) }),
      aliases.length > 0 && t("briefing.aliases", { names: aliases.join(COMMAS[lang]) }),
    ],
    STOPS[lang],
  );
  const line = (id: string, text: string): Line => ({ id, segments: [{ text, refs: [] }], below: [] });
  const names = listed(
    composer,
    parts.map((part) => part.name),
  );
  return [
    ...(facts ? [line("facts", capital(facts))] : []),
    ...(names ? [line("parts", t("briefing.partsLine", { names }))] : []),
  ];
};
