import type { Step } from "../events/paths";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { oncePer } from "./once-per";

/** One string of a record that is in a language, and the steps to it. */
interface RecordText {
  at: readonly Step[];
  lang: Lang;
  text: string;
  /** Whether it has no text in the other language beside it. */
  alone: boolean;
}

/** The other of the two languages, by the field of a text. */
const OTHER = new Map<string, Lang>([
  ["en", "zh"],
  ["zh", "en"],
]);

type TextsByLang = Readonly<Record<Lang, RecordText[]>>;

/** The texts of a record. The list of what is still to read has the next field at its end, so that the texts keep their order. */
const textsByLang = oncePer((record: DraftRecord): TextsByLang => {
  const found: TextsByLang = { en: [], zh: [] };
  const left: { value: object; at: readonly Step[] }[] = [{ value: record, at: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, at } = next;
    const fields = value as Readonly<Record<string, unknown>>;
    const inside: { value: object; at: readonly Step[] }[] = [];
    for (const field of Object.keys(fields)) {
      const inner = fields[field];
      if (typeof inner === "object" && inner !== null) {
        inside.push({ value: inner, at: [...at, Array.isArray(value) ? Number(field) : field] });
        continue;
      }
      const other = typeof inner === "string" ? OTHER.get(field) : undefined;
      if (typeof inner !== "string" || other === undefined || inner.trim() === "") continue;
      const beside = fields[other];
      const alone = typeof beside !== "string" || beside.trim() === "";
      const lang = field as Lang;
      found[lang].push({ at: [...at, field], lang, text: inner, alone });
    }
    left.push(...inside.reverse());
  }
  return found;
});

/** Every text of a record in one language, in the record's order. */
export const textsOf = (record: DraftRecord, lang: Lang): readonly RecordText[] => textsByLang(record)[lang];
