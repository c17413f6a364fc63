import type { Agreement, FollowUp } from "../events/shape";
import type { Text } from "../events/values";
import { folded } from "../search/tokens";

/** What came of an agreement, part by part; each list may be empty, which is what a reader looks for. */
export interface CameOfIt<F> {
  /** By scope item, in the order of the document. */
  scope: { key: string; text: Text; followUps: F[] }[];
  /** By field of cooperation, in the order of the document. */
  fields: { text: Text; followUps: F[] }[];
  /** What came of it as a whole. */
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
 * The follow-ups of an agreement at the part that each came from. A record ties them to scope items by key; a field has
 * none, so what came of the whole stands at the fields that its words name. All of `followUps` are of this agreement.
 */
export const cameOfIt = <F extends Followed>(agreement: Agreement, followUps: readonly F[]): CameOfIt<F> => {
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
