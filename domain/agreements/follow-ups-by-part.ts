import type { Agreement, FollowUp } from "../events/shape";
import type { Text } from "../events/values";
import { folded } from "../search/tokens";

/** Follow-ups of an agreement, by part; an empty list means no progress. */
interface FollowUpsByPart<F> {
  /** By scope item, in the order of the document. */
  scope: { key: string; text: Text; followUps: F[] }[];
  /** By field of cooperation, in the order of the document. */
  fields: { text: Text; followUps: F[] }[];
  /** Follow-ups of no particular part. */
  whole: F[];
}

interface Followed {
  from?: FollowUp["from"];
  text: Text;
}

const names = (text: Text, field: Text): boolean =>
  (["zh", "en"] as const).some((lang) => {
    const [words, name] = [folded(text[lang] ?? ""), folded(field[lang] ?? "")];
    if (name === "") return false;
    return lang === "zh" ? words.includes(name) : ` ${words} `.includes(` ${name} `);
  });

/**
 * Assigns the follow-ups of an agreement to its parts: to scope items by key, to fields of cooperation if their text names
 * the field. All of `followUps` belong to this agreement.
 */
export const followUpsByPart = <F extends Followed>(
  agreement: Agreement,
  followUps: readonly F[],
): FollowUpsByPart<F> => {
  const scopeOf = ({ from }: F) => (from && "agreement" in from ? from.scope : undefined);
  const items = agreement.scope ?? [];
  const scope = items.map(({ key, text }) => ({
    key,
    text: text ?? {},
    followUps: followUps.filter((each) => scopeOf(each) === key),
  }));
  const rest = followUps.filter((each) => !items.some(({ key }) => key === scopeOf(each)));
  const fields = (agreement.fields ?? []).map((text) => ({
    text,
    followUps: rest.filter((each) => names(each.text, text)),
  }));
  return {
    scope,
    fields,
    whole: rest.filter((each) => !fields.some((field) => field.followUps.includes(each))),
  };
};
