import type { AgendaItem, DraftRecord } from "../../events/shape";
import { each, withFields } from "../field-changes";

/** 签约仪式, "MoU signing": the title of an item at which documents are signed. */
const SIGNING = /签约|签署|签字|签订|\bsigning\b/iu;

const isSigning = ({ activity, title }: AgendaItem): boolean =>
  activity === "signing" ||
  (activity === "ceremony" && SIGNING.test(`${title?.zh ?? ""} ${title?.en ?? ""}`));

/**
 * A record whose signed agreements are those of its only signing, where no item names any: a form lists them once, the format at
 * the item at which they were signed. The same record otherwise.
 */
export const withAgreementsAtSigning = (record: DraftRecord): DraftRecord => {
  const { agenda = [], agreements = [] } = record;
  const [signing, ...more] = agenda.filter(isSigning);
  if (!signing || more.length > 0 || agenda.some((item) => item.agreements?.length)) return record;
  const signed = agreements.filter(({ status }) => status === "signed");
  // At a signing during a visit the speeches are its news beside the documents.
  if (signed.length === 0 || (record.kind !== "signing" && signing.remarks?.length)) return record;
  const keys = signed.map(({ key }) => key);
  return withFields(record, {
    agenda: each(agenda, (item) => (item === signing ? { ...item, agreements: keys } : item)),
  });
};
