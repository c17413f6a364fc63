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

/** What was signed or planned: documents signed together are one message, the terms of each one of their own. */
export const agreementMessages = ({ record, roster, scenes }: Source): Message[] =>
  ceremoniesOf(record, scenes).flatMap((group): Message[] => {
    const [agreement, ...others] = group;
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
