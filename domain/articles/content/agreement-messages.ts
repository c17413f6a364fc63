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

/** 近期, 力争年内: all that may come before the verb where both sides sign it themselves, unlike 推动企业签订, 暂不签订 or 落实已签订. */
const THEY_SIGN =
  /^(?:[双各]方)?(?:同意|商定|决定|力争|争取|将|拟|[于在])*(?:近期|年内|尽[快早]|适时|(?:今年|明年|下半年|年底|月底|\d+[年月日])+(?:底|初|[上中下]旬)?(?:之?前|内)?)?(?:正式|共同)?$/u;

/** Whether only those who were there are to sign: an agreement with somebody else is another matter. */
const isOfThoseThere = ({ participants = [], home }: DraftRecord, { parties = [] }: Agreement): boolean => {
  const there = [home, ...participants.flatMap(({ posts = [] }) => posts.map((post) => post.organization))];
  const names = there.flatMap((one) => [one?.name?.zh ?? "", one?.parent?.name?.zh ?? ""]);
  // 样本市 is the party for whose 样本市人民政府 somebody was there, and not for 样本市第一医院.
  const isFor = (name: string, party: string): boolean =>
    name.startsWith(party) && /^(?:$|(?:人民)?政府)/u.test(name.slice(party.length));
  const isThere = (party: string, kind?: string): boolean =>
    party !== "" && names.some((name) => (kind === "government" ? isFor(name, party) : name === party));
  return (
    parties.length <= 2 &&
    parties.every(({ organization: one }) => !one || isThere(one.name?.zh ?? "", one.kind))
  );
};

/** 双方一致同意近期签署合作协议: whether what both sides agreed on says all that is known of a planned document, its day too. */
const isPlanAgreed = (record: DraftRecord, agreement: Agreement): boolean => {
  const { outcomes = [], followUps = [], news } = record;
  const { key, title, status, parties = [] } = agreement;
  const name = title?.zh?.trim() ?? "";
  const bare = Object.keys(agreement).every((field) => ONLY_PLAN.has(field));
  const signs = parties.some(({ signatories = [] }) => signatories.length > 0);
  if (!isOfThoseThere(record, agreement)) return false;
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
      const clause =
        text.split(/[，；。]/u).find((one) => {
          const [, before = "", what] = /^(.*?)签[订署](.*)$/u.exec(one) ?? [];
          return what?.replace(/^《(.*)》$/u, "$1") === name && THEY_SIGN.test(before);
        }) ?? "";
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
