import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Field, Fields } from "@/domain/events/field";
import { formatDay, formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord, Organizer, Venue, When } from "@/domain/events/shape";
import type { DraftOrg, Text } from "@/domain/events/values";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { nameByKey, namesLabel, textLabels } from "@/domain/participations/labels";
import { useRecordLabels } from "../record-labels";

/** A field of the list of fields that the view renders in its own way, and perhaps under another label. */
interface OwnFact {
  label?: string;
  value: ReactNode;
}

/** The values of a record in the reading language, by the type of their field. */
export function useFacts(record: DraftRecord) {
  const t = useTranslations();
  const lang = useLocale();
  const { valueLabel, pathLabel } = useRecordLabels(record);
  const named = nameByKey(record, lang);
  const listed = (words: readonly string[]) => words.filter(Boolean).join(lang === "zh" ? "、" : ", ");
  const open = (flag: unknown) => (flag === true ? t("record.amongOthers") : "");

  const organizer = ({ organization, participant, tier }: Organizer) => {
    const who = participant ? named(participant) : organizationLabel(organization, lang);
    return tier ? t("record.organizerAs", { who, tier: t(`values.tier.${tier}`) }) : who;
  };
  /** A place: its name, organization and city. */
  const venueLabel = (venue: Venue | undefined, city?: Text) => {
    const words = [
      inLanguage(venue?.name, lang),
      organizationLabel(venue?.organization, lang),
      inLanguage(venue?.city, lang),
      inLanguage(city, lang),
    ];
    return [...new Set(words.filter(Boolean))];
  };

  const words = (field: Field, value: unknown, others?: unknown): string | undefined => {
    if (value === undefined) return undefined;
    switch (field.type) {
      case "text":
      case "longText":
        return inLanguage(value as Text, lang);
      case "texts":
        return listed([...textLabels(value as Text[], lang), open(others)]);
      case "lines":
        return listed(value as string[]);
      case "line":
      case "number":
        return String(value);
      case "day":
        return formatDay(value as string, lang);
      case "people":
        return listed([namesLabel(value as string[], named, lang), open(others)]);
      case "participant":
        return named(value as string);
      case "keys":
        return listed((value as string[]).map((key) => valueLabel(field, key)));
      case "when":
        return formatWhen(value as When, lang);
      case "venue":
        return venueLabel(value as Venue).join(" · ");
      case "organization":
        return organizationLabel(value as DraftOrg, lang);
      case "organizers":
        return (value as Organizer[]).map(organizer).join(lang === "zh" ? "；" : "; ");
      default:
        return valueLabel(field, value);
    }
  };

  /** The facts of a part of the record, in the order of the list of fields. */
  const factsOf = (
    fields: Fields,
    part: object,
    own: Readonly<Record<string, OwnFact>> = {},
  ): (readonly [string, ReactNode])[] => {
    const values = part as Readonly<Record<string, unknown>>;
    return Object.entries(fields)
      .filter(([, field]) => field.view === "fact")
      .map(([name, field]) => [
        own[name]?.label ?? t(`form.fields.${field.label ?? name}` as "form.fields.title"),
        name in own ? own[name]?.value : words(field, values[name], field.open && values[field.open]),
      ]);
  };
  return { factsOf, words, named, listed, open, organizer, venueLabel, pathLabel };
}
export type RecordFacts = ReturnType<typeof useFacts>;
