import type { ACTS, OUTCOME_TYPES } from "./enumerations";
import type { Step } from "./paths";

/** The grammatical form of a text of the record, so that it fits into generated sentences. */
const POINT_FORMS = ["noun", "verb", "clause", "wish", "sentence", "title", "none"] as const;
export type PointForm = (typeof POINT_FORMS)[number];

const OF_ACT: Readonly<Record<(typeof ACTS)[number], PointForm>> = {
  welcome: "none",
  thank: "noun",
  congratulate: "noun",
  praise: "noun",
  introduce: "noun",
  brief: "noun",
  report: "noun",
  speak: "noun",
  say: "clause",
  point_out: "clause",
  stress: "clause",
  convey: "clause",
  hope: "wish",
  propose: "verb",
  promise: "verb",
  require: "verb",
  invite: "verb",
  ask: "verb",
};

/** The form of a remark's points, by its act (docs/event-record.md, "Agenda"). */
export const formOfAct = (act: (typeof ACTS)[number] | undefined): PointForm | undefined =>
  act && OF_ACT[act];

/** The form of an outcome's points, by its type. */
const formOfOutcome = (type: (typeof OUTCOME_TYPES)[number] | undefined): PointForm | undefined => {
  if (type === undefined) return undefined;
  if (type === "consensus") return "verb";
  return type === "result" ? "clause" : "noun";
};

// The field names of a path decide; list members have the form of the list.
const OF_PLACE: Readonly<Partial<Record<string, PointForm>>> = {
  purpose: "verb",
  "agenda.did": "verb",
  "agreements.purpose": "verb",
  "agreements.scope.text": "verb",
  "followUps.text": "verb",
  "agenda.saw": "noun",
  "agenda.topics": "noun",
  "agenda.sections": "noun",
  "agreements.fields": "noun",
  "agreements.documents": "noun",
  "participants.functions": "noun",
  "participants.group": "noun",
  "agenda.remarks.whom": "noun",
  "agenda.remarks.message": "noun",
  "delegations.name": "noun",
  background: "sentence",
  "agenda.narrative": "sentence",
  "agreements.title": "title",
  "agenda.title": "title",
};

/**
 * The form of the text at a path; undefined where any wording is valid. `of` is the act of the remark or the type of the
 * outcome.
 */
export const formOfPlace = (
  at: readonly Step[],
  of?: {
    act?: (typeof ACTS)[number] | undefined;
    outcome?: (typeof OUTCOME_TYPES)[number] | undefined;
  },
): PointForm | undefined => {
  let names = "";
  for (const step of at)
    if (typeof step === "string" && step !== "en" && step !== "zh") names += names === "" ? step : `.${step}`;
  if (names === "agenda.remarks.points") return formOfAct(of?.act);
  if (names === "outcomes.points") return formOfOutcome(of?.outcome);
  return Object.hasOwn(OF_PLACE, names) ? OF_PLACE[names] : undefined;
};
