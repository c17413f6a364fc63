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

const isLang = (field: string): field is Lang => (LANGS as readonly string[]).includes(field);

/** Whether a text has words in the other language too. */
const hasOther = (text: Readonly<Record<string, unknown>>, lang: Lang): boolean => {
  for (const other of LANGS) {
    const words = other === lang ? undefined : text[other];
    if (typeof words === "string" && words.trim() !== "") return true;
  }
  return false;
};

/** Finds the texts below a value; `at`: the path to it, which is modified during the walk. */
const collect = (value: object, at: Step[], found: RecordText[]): void => {
  const inside = (step: Step, inner: unknown): void => {
    if (typeof inner !== "object" || inner === null) return;
    at.push(step);
    collect(inner, at, found);
    at.pop();
  };
  if (Array.isArray(value)) {
    value.forEach((member, i) => {
      inside(i, member);
    });
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const field of Object.keys(fields)) {
    const inner = fields[field];
    if (typeof inner !== "string") inside(field, inner);
    else if (isLang(field) && inner.trim() !== "")
      found.push({ at: [...at, field], lang: field, text: inner, alone: !hasOther(fields, field) });
  }
};

const textsByLang = oncePer((record: DraftRecord): Readonly<Record<Lang, readonly RecordText[]>> => {
  const found: RecordText[] = [];
  collect(record, [], found);
  return { en: found.filter(({ lang }) => lang === "en"), zh: found.filter(({ lang }) => lang === "zh") };
});

/** Every text of a record in one language, in the record's order. */
export const textsOf = (record: DraftRecord, lang: Lang): readonly RecordText[] => textsByLang(record)[lang];
