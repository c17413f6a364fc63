import type { Line } from "../../compose";
import type { AgreementAt, Terms } from "../../content/message";
import { sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { documentNoun, KINDS } from "../words/documents";
import { number } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { pluralOf } from "../words/plural";

/** Terms that can be stated of several documents in one sentence. */
const SHARED = ["purpose", "term", "fields", "fieldsOpen", "effectiveOn", "expiresOn", "renews"] as const;
/** Terms that belong to one document. */
const OWN = ["scope", "amends", "renewalOf"] as const;

const termsText = ({ agreement }: AgreementAt): string =>
  JSON.stringify([agreement.status ?? "signed", ...SHARED.map((field) => agreement[field] ?? null)]);

/** All documents of one kind, if they have the same terms: "both memoranda". */
export const equalTerms = (
  discourse: Discourse,
  head: Terms,
): { noun: string; all: readonly Terms[] } | undefined => {
  const { facts, memory } = discourse;
  const nounOf = ({ agreement, path }: AgreementAt): string => documentNoun(discourse, { agreement, path });
  const noun = nounOf(head);
  const all = messagesOf(discourse).filter(
    (one): one is Terms => one.type === "terms" && nounOf(one) === noun,
  );
  const recorded = (facts.record.agreements ?? []).filter(
    (agreement) => nounOf({ agreement, path: `agreements[${agreement.key}]` }) === noun,
  );
  if (all.length < 2 || all.length !== recorded.length || !KINDS.includes(noun.slice("the ".length)))
    return undefined;
  const equal = all.every(
    (one) =>
      !one.withNews &&
      termsText(one) === termsText(head) &&
      OWN.every((field) => one.agreement[field] === undefined) &&
      !memory.marks.has(`purpose ${one.path}`),
  );
  const count = all.length === 2 ? "both" : `all ${number(all.length)}`;
  const plural = noun.slice("the ".length).replace("mou", "memorandum");
  return equal ? { noun: `${count} ${pluralOf(plural)}`, all } : undefined;
};

/** Sentences about all documents of one kind, with what the record says of each. */
export const ofEach = (lines: readonly Line[], { path }: Terms, all: readonly Terms[]): Line[] =>
  lines.map((one) => ({
    ...one,
    words: sourced(
      one.words,
      ...all.flatMap((other) =>
        one.words.paths
          .filter((each) => each.startsWith(`${path}.`))
          .map((each) => `${other.path}${each.slice(path.length)}`),
      ),
    ),
  }));
