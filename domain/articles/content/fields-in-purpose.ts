import type { Agreement, DraftRecord } from "../../events/shape";
import { LANGS } from "../../events/values";
import { each } from "../field-changes";

/** Whether the purpose of a document or of its signing names all fields of the document, in every language that has them. */
const isInPurpose = (record: DraftRecord, { fields = [], purpose }: Agreement): boolean => {
  const aims = [purpose, record.kind === "signing" ? record.purpose : undefined];
  return (
    fields.length > 1 &&
    aims.some((aim) =>
      fields.every((field) =>
        LANGS.every((lang) => {
          const text = field[lang]?.trim().toLowerCase();
          return !text || (aim?.[lang] ?? "").toLowerCase().includes(text);
        }),
      ),
    )
  );
};

/** A record whose documents have no fields that the purpose, which is stated with them, names already. */
export const withoutFieldsInPurpose = (record: DraftRecord): DraftRecord => {
  const agreements = each(record.agreements, (agreement) => {
    if (agreement.fieldsOpen || !isInPurpose(record, agreement)) return agreement;
    const { fields: _, ...rest } = agreement;
    return rest;
  });
  return agreements === record.agreements ? record : { ...record, agreements };
};
