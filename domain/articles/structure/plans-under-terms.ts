import type { DraftRecord } from "../../events/shape";
import type { FollowUpAt, Message } from "../content/message";
import { type Unit, unit } from "../document-plan";

const namesOf = (all: readonly { name?: { en?: string | undefined } | undefined }[]): string =>
  all
    .map(({ name }) => name?.en ?? "")
    .sort()
    .join("|");

/** "will meet every year": what the parties of the only document will do regularly, which its terms provide for. */
export const isUnderDocument = (
  { agreements = [] }: DraftRecord,
  { by, every, from }: FollowUpAt["followUp"],
): boolean => {
  const [only, ...more] = agreements;
  const owners = by?.organizations ?? [];
  const parties = (only?.parties ?? []).flatMap(({ organization }) => organization ?? []);
  const own = every !== undefined && from === undefined && (by?.participants ?? []).length === 0;
  return own && more.length === 0 && owners.length === 2 && namesOf(owners) === namesOf(parties);
};

const isPlan = (record: DraftRecord, one: Message): boolean =>
  one.type === "promised" && one.followUps.every(({ followUp }) => isUnderDocument(record, followUp));

const isOfDocument = ({ messages }: Unit): boolean =>
  messages.some(({ type }) => type === "sign" || type === "terms");

/** English: what the parties of a document will do regularly follows what the document says. */
export const withPlansUnderTerms = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  if (!record.followUps?.some(({ every }) => every)) return units;
  const at = units.findLastIndex(isOfDocument);
  const plans = units.slice(at + 1).flatMap(({ messages }) => messages.filter((one) => isPlan(record, one)));
  if (at < 0 || plans.length === 0) return units;
  return units.flatMap((one, index) => [
    ...unit(
      one.part,
      one.messages.filter((each) => !plans.includes(each)),
      one.near,
    ),
    ...(index === at ? unit(one.part === "lead" ? "agreements" : one.part, plans, true) : []),
  ]);
};
