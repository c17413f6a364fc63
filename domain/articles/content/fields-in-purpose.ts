import type { Agreement, DraftRecord } from "../../events/shape";
import { LANGS } from "../../events/values";
import { each } from "../field-changes";

/** Whether a text holds another, in English as words of its own: "art" is no part of "cartography". */
const holds = (text: string, part: string): boolean => {
  const at = text.indexOf(part);
  const around = [text[at - 1], text[at + part.length]];
  return at >= 0 && (/[^\x20-\x7e]/u.test(part) || !around.some((one) => /[a-z]/u.test(one ?? "")));
};

/** Whether the purpose of a document, or of the signing of it alone, names all fields of the document in every language that has them. */
const isInPurpose = (record: DraftRecord, { fields = [], purpose }: Agreement): boolean => {
  const ofEvent = record.kind === "signing" && record.agreements?.length === 1;
  const aims = [purpose, ofEvent ? record.purpose : undefined];
  return (
    fields.length > 1 &&
    aims.some((aim) =>
      fields.every((field) =>
        LANGS.every((lang) => {
          const text = field[lang]?.trim().toLowerCase();
          return !text || holds((aim?.[lang] ?? "").toLowerCase(), text);
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
