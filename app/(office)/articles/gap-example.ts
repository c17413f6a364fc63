import { type Step, valueAt } from "@/domain/events/paths";
import { formOfPlace } from "@/domain/events/point-forms";
import type { DraftRecord, Outcome, Remark } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type messages from "@/messages/en.json";
import type { Example } from "../field-examples";

/** The messages of examples, by the name of the field or another. */
export type PlaceExample = keyof (typeof messages)["gapExamples"][Lang];

const FORMS = ["noun", "verb", "clause", "wish", "sentence"] as const;

// The field names of a path, without languages and positions in lists, of fields whose example has another name; the first that matches.
const OTHER_NAMES: readonly [pattern: RegExp, example: PlaceExample][] = [
  [/(?:^|\.)areas$/, "city"],
  [/venue\.name$/, "venue"],
  [/(?:organization|organizations|home|parent|of)\.name$/, "organization"],
  [/posts\.title$/, "postTitle"],
  [/^title$/, "eventTitle"],
  [/^agenda\.title$/, "itemTitle"],
  [/^agreements(?:\.amends|\.renewalOf)?\.title$/, "agreementTitle"],
  [/^partOf\.name$/, "officialName"],
  [/person\.name$|^credits\.\w+\.name$|credit$/, "personName"],
  [/^attendance/, "group"],
  [/statusReason$/, "reason"],
  [/^theme$/, "slogan"],
];

// Fields with an example of their own, although their sentences need a certain form.
const OWN_EXAMPLES: readonly [pattern: RegExp, example: PlaceExample][] = [
  [/^agenda\.remarks\.whom$|^delegations\.name$/, "delegation"],
  [/^participants\.group$/, "group"],
  [/^participants\.functions$/, "functions"],
  [/^agenda\.remarks\.message$/, "message"],
];

/** The name of the field itself; whether a message has it is asked where it is used. */
const lastOf = (names: string) => names.replace(/^.*\./, "") as PlaceExample;

/**
 * The example of a text that a place of a record lacks: its own, else one of the form that its sentences need, else a message that has
 * the name of the field.
 */
export const gapExample = (
  record: DraftRecord,
  at: readonly Step[],
): { form: Example } | { place: PlaceExample } => {
  const names = at.filter((step) => typeof step === "string" && step !== "en" && step !== "zh").join(".");
  const own = OWN_EXAMPLES.find(([pattern]) => pattern.test(names))?.[1];
  if (own) return { place: own };
  const owner = valueAt(record, at.slice(0, at.indexOf("points"))) as Partial<Remark & Outcome> | undefined;
  const needed = formOfPlace(at, { act: owner?.act, outcome: owner?.type });
  const form = FORMS.find((each) => each === needed);
  if (form) return { form };
  if (names.endsWith(".points")) return { form: "noun" };
  if (names.endsWith(".quote")) return { form: "sentence" };
  return { place: OTHER_NAMES.find(([pattern]) => pattern.test(names))?.[1] ?? lastOf(names) };
};
