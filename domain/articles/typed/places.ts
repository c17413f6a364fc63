import type { ACTS, OUTCOME_TYPES } from "../../events/enumerations";
import type { Step } from "../../events/paths";
import { formOfPlace, type PointForm } from "../../events/point-forms";
import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";

type Act = (typeof ACTS)[number];
type OutcomeType = (typeof OUTCOME_TYPES)[number];

/** The place of a text in a record: its field, the form that the format asks for there, and the act that it belongs to. */
export interface Place {
  readonly field: string;
  readonly form: PointForm | undefined;
  /** The list of the record that it is in, as `agenda`; undefined for a field of the record itself. */
  readonly list: string | undefined;
  readonly act: Act | undefined;
  readonly outcome: OutcomeType | undefined;
}

/** An object of the record, and what it belongs to. */
interface Around {
  readonly given: object;
  readonly at: readonly Step[];
  readonly act: Act | undefined;
  readonly outcome: OutcomeType | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What rules out texts that need no change: for the fields of names, for all others, and for fields of a form by their name (`agenda.title`: by list). */
export interface Checks {
  readonly asStored: ReadonlySet<string>;
  readonly spaces: RegExp;
  readonly signs: RegExp;
  readonly ofForm: Readonly<Partial<Record<string, readonly RegExp[]>>>;
}

/** A value with another text at a place of it. */
const withText = (given: unknown, at: readonly Step[], lang: Lang, text: string): unknown => {
  const [step, ...rest] = at;
  if (step === undefined) return { ...(given as Fields), [lang]: text };
  const inner = withText((given as Fields)[step], rest, lang, text);
  return Array.isArray(given)
    ? given.map((one, n) => (n === step ? inner : one))
    : { ...(given as Fields), [step]: inner };
};

/**
 * A record with a change of each of its texts in one language. The same record where nothing changes. Most texts are in
 * order, which the checks see without a call.
 */
export const withEachText = (
  record: DraftRecord,
  lang: Lang,
  { asStored, ofForm, spaces, signs }: Checks,
  change: (text: string, place: Place) => string,
): DraftRecord => {
  let changed = record;
  const left: Around[] = [{ given: record, at: [], act: undefined, outcome: undefined }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { given, at } = next;
    const fields = given as Fields;
    const act = (fields.act as Act | undefined) ?? next.act;
    const outcome =
      at[0] === "outcomes" ? ((fields.type as OutcomeType | undefined) ?? next.outcome) : undefined;
    const text = fields[lang];
    if (typeof text === "string") {
      const step = at.at(-1);
      const field = String((typeof step === "number" ? at.at(-2) : step) ?? "");
      let mayChange = (asStored.has(field) ? spaces : signs).test(text);
      for (const check of ofForm[field === "title" ? `${at[0]}.title` : field] ?? [])
        mayChange ||= check.test(text);
      if (mayChange) {
        const list = at.length > 1 ? at[0]?.toString() : undefined;
        const made = change(text, { field, form: formOfPlace(at, { act, outcome }), list, act, outcome });
        if (made !== text) changed = withText(changed, at, lang, made) as DraftRecord;
      }
    }
    for (const name of Object.keys(fields)) {
      const inner = fields[name];
      if (typeof inner === "object" && inner !== null)
        left.push({ given: inner, at: [...at, Array.isArray(given) ? Number(name) : name], act, outcome });
    }
  }
  return changed;
};
