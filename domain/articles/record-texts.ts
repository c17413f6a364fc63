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

/** Finds the texts below a value; `at`: the path to it, which is modified during the walk. */
const collect = (value: object, at: Step[], found: TextsByLang): void => {
  const depth = at.length;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const field of Object.keys(fields)) {
    const inner = fields[field];
    if (typeof inner === "object" && inner !== null) {
      at[depth] = Array.isArray(value) ? Number(field) : field;
      collect(inner, at, found);
      at.length = depth;
      continue;
    }
    const other = typeof inner === "string" ? OTHER.get(field) : undefined;
    if (typeof inner !== "string" || other === undefined || inner.trim() === "") continue;
    const beside = fields[other];
    const alone = typeof beside !== "string" || beside.trim() === "";
    const lang = field as Lang;
    found[lang].push({ at: [...at, field], lang, text: inner, alone });
  }
};

const textsByLang = oncePer((record: DraftRecord): TextsByLang => {
  const found = { en: [], zh: [] };
  collect(record, [], found);
  return found;
});

/** Every text of a record in one language, in the record's order. */
export const textsOf = (record: DraftRecord, lang: Lang): readonly RecordText[] => textsByLang(record)[lang];
