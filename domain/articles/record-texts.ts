import type { Step } from "../events/paths";
import type { DraftRecord } from "../events/shape";
import { LANGS, type Lang } from "../events/values";
import { oncePer } from "./once-per";

/** One string of a record that is in a language, and the steps to it. */
interface RecordText {
  at: readonly Step[];
  lang: Lang;
  text: string;
  /** Whether it has no text in the other language beside it. */
  alone: boolean;
}

const isLang = (field: string): field is Lang => LANGS.some((lang) => lang === field);

/** Whether a text has words in the other language too. */
const hasOther = (text: object, lang: Lang): boolean =>
  LANGS.some((other) => {
    const words = other === lang ? undefined : (text as Readonly<Record<string, unknown>>)[other];
    return typeof words === "string" && words.trim() !== "";
  });

const collect = (value: unknown, at: readonly Step[], found: RecordText[]): void => {
  if (Array.isArray(value)) {
    value.forEach((member, i) => {
      collect(member, [...at, i], found);
    });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    if (typeof inner === "object") collect(inner, [...at, field], found);
    else if (typeof inner !== "string") continue;
    else if (isLang(field) && inner.trim() !== "")
      found.push({ at: [...at, field], lang: field, text: inner, alone: !hasOther(value, field) });
  }
};

const textsByLang = oncePer((record: DraftRecord): Readonly<Record<Lang, readonly RecordText[]>> => {
  const found: RecordText[] = [];
  collect(record, [], found);
  return { en: found.filter(({ lang }) => lang === "en"), zh: found.filter(({ lang }) => lang === "zh") };
});

/** Every text of a record in one language, in the record's order. */
export const textsOf = (record: DraftRecord, lang: Lang): readonly RecordText[] => textsByLang(record)[lang];
