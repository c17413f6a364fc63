import type { ACTS, OUTCOME_TYPES } from "../../events/enumerations";
import type { Step } from "../../events/paths";
import { formOfPlace, type PointForm } from "../../events/point-forms";
import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";

type Act = (typeof ACTS)[number];
type OutcomeType = (typeof OUTCOME_TYPES)[number];

/** Where a text of a record stands: its field, the form that the format asks for there, and the act that it belongs to. */
export interface Place {
  readonly field: string;
  readonly form: PointForm | undefined;
  /** The list of the record that it is in, as `agenda`; undefined for a field of the record itself. */
  readonly list: string | undefined;
  readonly act: Act | undefined;
  readonly outcome: OutcomeType | undefined;
}

interface Around {
  readonly at: readonly Step[];
  readonly act?: Act | undefined;
  readonly outcome?: OutcomeType | undefined;
}

type Change = (text: string, place: Place) => string;

const placeOf = ({ at, act, outcome }: Around): Place => ({
  field: at.findLast((step) => typeof step === "string")?.toString() ?? "",
  form: formOfPlace(at, { act, outcome }),
  list: at.length > 1 ? at[0]?.toString() : undefined,
  act,
  outcome,
});

const changed = (given: unknown, lang: Lang, around: Around, change: Change): unknown => {
  const { at } = around;
  if (Array.isArray(given)) {
    const made = given.map((one, n) => changed(one, lang, { ...around, at: [...at, n] }, change));
    return made.some((one, n) => one !== given[n]) ? made : given;
  }
  if (typeof given !== "object" || given === null) return given;
  const fields = given as Readonly<Record<string, unknown>>;
  const act = (fields.act as Act | undefined) ?? around.act;
  const outcome =
    at[0] === "outcomes" ? ((fields.type as OutcomeType | undefined) ?? around.outcome) : undefined;
  let made: Record<string, unknown> | undefined;
  for (const name in fields) {
    const value = fields[name];
    const own =
      typeof value === "string"
        ? name === lang
          ? change(value, placeOf({ at, act, outcome }))
          : value
        : changed(value, lang, { at: [...at, name], act, outcome }, change);
    if (own === value) continue;
    made ??= { ...fields };
    made[name] = own;
  }
  return made ?? given;
};

/** A record with a change of each of its texts in one language. The same record where nothing changes. */
export const withEachText = (record: DraftRecord, lang: Lang, change: Change): DraftRecord =>
  changed(record, lang, { at: [] }, change) as DraftRecord;
