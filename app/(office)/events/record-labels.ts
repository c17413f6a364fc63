import { useLocale, useTranslations } from "next-intl";
import type { Field } from "@/domain/events/field";
import { labelAt } from "@/domain/events/field-tree";
import { inLanguage } from "@/domain/events/in-language";
import { keysOf } from "@/domain/events/key-rules";
import { namesIn, pathOf, stepsOf, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang, Text } from "@/domain/events/values";
import { inBrackets } from "@/domain/punctuation";

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && ("en" in value || "zh" in value);

/** What a member of a list is called: its person, group, name, title or text. */
const ownName = (member: unknown, lang: Lang): string | undefined => {
  const { person, group, name, title, text } = (member ?? {}) as Record<string, unknown>;
  const texts = [(person as { name?: unknown } | undefined)?.name, group, name, title, text];
  return texts
    .filter(isText)
    .map((each) => inLanguage(each, lang))
    .find(Boolean);
};

type Label = (field: string) => string;

/** The label of a path: "People › Zhou Hui › Posts › 1 › Title (English)". */
export const pathLabel = (path: string, record: DraftRecord, lang: Lang, label: Label): string => {
  // A part that was removed since has no place any more, and no name.
  const steps = stepsOf(record, path) ?? namesIn(path);
  const parts: string[] = [];
  for (const [at, step] of steps.entries()) {
    const language = step === "en" || step === "zh" ? step : undefined;
    if (typeof step === "number")
      parts.push(ownName(valueAt(record, steps.slice(0, at + 1)), lang) ?? String(step + 1));
    else if (language && at > 0) parts.push(inBrackets(parts.pop() ?? "", label(`lang.${language}`), lang));
    else parts.push(label(labelAt(steps.slice(0, at + 1))));
  }
  return parts.join(" › ");
};

const KEY_TYPES: ReadonlySet<string | undefined> = new Set(["key", "keys", "participant", "people"]);

/** Whether a field holds keys of other parts of the record. */
export const isKeyField = (field: Field | undefined): boolean => KEY_TYPES.has(field?.type);

/** The text of a field's value: yes and no, the label of an enumeration, the name of what a key refers to. */
export const valueLabel = (
  field: Field | undefined,
  value: unknown,
  record: DraftRecord,
  lang: Lang,
  label: Label,
): string => {
  if (typeof value === "boolean") return label(value ? "yes" : "no");
  if (typeof value === "number") return String(value);
  if (typeof value !== "string")
    return (isText(value) ? inLanguage(value, lang) : ownName(value, lang)) ?? "";
  const own = isKeyField(field) ? keysOf(record).find(({ key }) => key === value) : undefined;
  const member = own && valueAt(record, own.at);
  if (member) {
    const { activity, points } = member as { activity?: string; points?: Text[] };
    const name = ownName(member, lang) ?? ownName({ text: points?.[0] }, lang);
    return name ?? (activity ? label(`activity.${activity}`) : String(Number(own.at.at(-1)) + 1));
  }
  return field?.choice ? label(`${field.choice}.${value}`) : value;
};

/** The name of what a key refers to; where it has none, the label of its place: "Participants › 6". */
export const keyName = (key: string, record: DraftRecord, lang: Lang, label: Label): string | undefined => {
  const own = keysOf(record).find((each) => each.key === key);
  if (!own) return undefined;
  return ownName(valueAt(record, own.at), lang) ?? pathLabel(pathOf(record, own.at), record, lang, label);
};

type Translate = ReturnType<typeof useTranslations<never>>;

const labelOr = (t: Translate, key: string, otherwise: string): string =>
  t.has(key as "values.lang.en") ? t(key as "values.lang.en") : otherwise;

/** The labels of fields on the screen; a name that the format does not know stays. */
export const fieldLabels =
  (t: Translate): Label =>
  (name) =>
    labelOr(t, name.startsWith("lang.") ? `values.${name}` : `form.fields.${name}`, name);

/** Both with the labels of the screen, for server and browser. */
export const useRecordLabels = (record: DraftRecord) => {
  const lang = useLocale();
  const t = useTranslations();
  const value = (name: string) =>
    name.includes(".")
      ? labelOr(t, `values.${name}`, name.slice(name.indexOf(".") + 1))
      : labelOr(t, `form.${name}`, name);
  return {
    pathLabel: (path: string) => pathLabel(path, record, lang, fieldLabels(t)),
    valueLabel: (field: Field | undefined, given: unknown) => valueLabel(field, given, record, lang, value),
  };
};

export const usePathLabel = (record: DraftRecord): ((path: string) => string) =>
  useRecordLabels(record).pathLabel;
