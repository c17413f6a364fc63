import type { Change } from "@/domain/audit/changes";
import { fieldAt } from "@/domain/events/field-tree";
import { namesIn } from "@/domain/events/paths";
import { isKeyField, type useRecordLabels } from "../record-labels";

/** Texts of an audit row that say by themselves what they are: a reason, a file, a place, a sentence. */
const PLAIN = new Set(["reason", "name", "paperLocation", "text"]);

/** A changed field in words. `label` is "" where the value speaks for itself, undefined for the whole record. */
export interface ChangeInWords {
  path: string;
  label: string | undefined;
  before: string;
  after: string;
}

const plainText = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * The changes of an audit row that mean something to a reader: fields of the record in words. Keys, versions and ids, which
 * the program makes, are left out.
 */
export const describedChanges = (
  { noun, changes }: { noun: string; changes: readonly Change[] },
  { pathLabel, valueLabel }: ReturnType<typeof useRecordLabels>,
): ChangeInWords[] =>
  changes.flatMap(({ path: place, before, after }): ChangeInWords[] => {
    const plain = { path: place, label: "", before: plainText(before), after: plainText(after) };
    if (PLAIN.has(place)) return [plain];
    if (noun !== "event" || place === "") return [];
    const path = place.replace(/^record\.?/, "");
    if (path === "") return [{ path, label: undefined, before: "", after: "" }];
    const field = fieldAt(namesIn(path));
    if (!field || field.type === "made") return [];
    // A part that was removed since has no name that its key could be replaced by.
    const inWords = (value: unknown): string => {
      const words = valueLabel(field, value);
      return isKeyField(field) && words === value ? "" : words;
    };
    return [{ path, label: pathLabel(path), before: inWords(before), after: inWords(after) }];
  });
