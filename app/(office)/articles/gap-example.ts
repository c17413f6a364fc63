import { type Step, valueAt } from "@/domain/events/paths";
import { formOfPlace } from "@/domain/events/point-forms";
import type { DraftRecord, Outcome, Remark } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type messages from "@/messages/en.json";
import type { Example } from "../field-examples";

type PlaceExample = keyof (typeof messages)["gapExamples"][Lang];

const FORMS = ["noun", "verb", "clause", "wish", "sentence"] as const;

// The field names of a path, without languages and positions in lists; the first that matches.
const OF_PLACE: readonly [pattern: RegExp, example: PlaceExample][] = [
  [/(?:^|\.)(?:city|areas)$/, "city"],
  [/venue\.name$/, "venue"],
  [/address$/, "address"],
  [/(?:organization|organizations|home|parent|of)\.name$/, "organization"],
  [/short$/, "short"],
  [/posts\.title$/, "postTitle"],
  [/^title$/, "eventTitle"],
  [/^agenda\.title$/, "itemTitle"],
  [/^agreements(?:\.amends|\.renewalOf)?\.title$/, "agreementTitle"],
  [/^officialName$|^partOf\.name$/, "officialName"],
  [/person\.name$|^credits\.\w+\.name$|credit$/, "personName"],
  [/unit$/, "unit"],
  [/source$/, "source"],
  [/caption$/, "caption"],
  [/words$/, "words"],
  [/term$/, "term"],
  [/value$/, "value"],
  [/group$|^attendance/, "group"],
  [/statusReason$/, "reason"],
  [/honorific$/, "honorific"],
  [/later$/, "later"],
  [/postNominals$/, "postNominals"],
  [/^(?:slogan|theme)$/, "slogan"],
];

/** The example of a text that a place of a record lacks: of the form that its sentences need, else of the field. */
export const gapExample = (
  record: DraftRecord,
  at: readonly Step[],
): { form: Example } | { place: PlaceExample } => {
  const owner = valueAt(record, at.slice(0, at.indexOf("points"))) as Partial<Remark & Outcome> | undefined;
  const needed = formOfPlace(at, { act: owner?.act, outcome: owner?.type });
  const form = FORMS.find((each) => each === needed);
  if (form) return { form };
  const names = at.filter((step) => typeof step === "string" && step !== "en" && step !== "zh").join(".");
  if (names.endsWith(".points")) return { form: "noun" };
  if (names.endsWith(".quote")) return { form: "sentence" };
  return { place: OF_PLACE.find(([pattern]) => pattern.test(names))?.[1] ?? "wording" };
};
