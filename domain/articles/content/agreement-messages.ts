import type { Agreement, DraftRecord } from "../../events/shape";
import { ceremoniesOf, signatoriesOf, witnessesOf } from "./agreements";
import type { AgreementAt, Message } from "./message";
import type { Source } from "./source";

const DOCUMENT = ["title", "status", "parties", "count", "value", "documents", "nth", "signedOn"];
const TERMS = [
  "purpose",
  "term",
  "scope",
  "fields",
  "effectiveOn",
  "expiresOn",
  "renews",
  "amends",
  "renewalOf",
];

/** What is known of a plan that both sides agreed to sign a document in a sentence of its own. */
const ONLY_PLAN: ReadonlySet<string> = new Set(["key", "title", "type", "status", "parties"]);

/** 双方一致同意近期签署合作协议: whether what both sides agreed on says all that is known of a planned document, its day too. */
const isPlanAgreed = (
  { outcomes = [], followUps = [], news }: DraftRecord,
  agreement: Agreement,
): boolean => {
  const { key, title, status, parties = [] } = agreement;
  const name = title?.zh?.trim() ?? "";
  const bare = Object.keys(agreement).every((field) => ONLY_PLAN.has(field));
  const signs = parties.some(({ signatories = [] }) => signatories.length > 0);
  if (status !== "planned" || news === key || title?.en || name === "" || !bare || signs) return false;
  const days = followUps.flatMap(({ from, due }) =>
    due && from && "agreement" in from && from.agreement === key ? [due.words?.zh ?? "on a day"] : [],
  );
  return outcomes
    .filter(({ by = [] }) => by.length === 0)
    .flatMap(({ type, points = [] }) =>
      points.map(({ zh = "" }) => zh).filter((text) => type === "consensus" || /^[双各]方/u.test(text)),
    )
    .some((text) => {
      const clause = text.split(/[，；。]/u).find((one) => /签[订署]/u.test(one) && one.endsWith(name)) ?? "";
      return clause !== "" && days.every((day) => clause.includes(day));
    });
};

/** What was signed or planned: documents signed together are one message, the terms of each one of their own. */
export const agreementMessages = ({ record, roster, relations, scenes }: Source): Message[] =>
  ceremoniesOf(record, scenes).flatMap((group): Message[] => {
    const [agreement, ...others] = group;
    if (others.length === 0 && relations.twoSides && isPlanAgreed(record, agreement)) return [];
    const all: AgreementAt[] = group.map((one) => ({ agreement: one, path: `agreements[${one.key}]` }));
    const path = `agreements[${agreement.key}]`;
    const scene = scenes.find((one) => one.item.agreements?.includes(agreement.key));
    const together = others.length > 0 ? { together: all.slice(1) } : {};
    const at = { agreement, path, paths: [], ...together };
    const signed = signatoriesOf(record, roster, agreement);
    const witnesses = witnessesOf(record, roster, agreement);
    return [
      {
        ...at,
        id: path,
        type: "sign",
        importance: 1,
        paths: all.flatMap((one) => DOCUMENT.map((field) => `${one.path}.${field}`)),
        ...(scene ? { scene } : {}),
      },
      ...(signed.length > 0
        ? [{ ...at, id: `${path}.signatories`, type: "signatories" as const, signed, importance: 0.6 }]
        : []),
      ...(witnesses.length > 0
        ? [
            {
              ...at,
              id: `${path}.witnesses`,
              type: "witnesses" as const,
              people: witnesses,
              importance: 0.5,
              paths: all.map((one) => `${one.path}.witnesses`),
            },
          ]
        : []),
      ...all.map((one) => ({
        ...one,
        ...(others.length > 0 ? { beside: all.filter((other) => other !== one) } : {}),
        id: `${one.path}.terms`,
        type: "terms" as const,
        importance: 0.7,
        paths: TERMS.map((field) => `${one.path}.${field}`),
      })),
    ];
  });
