import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { agreementOf, type Of, type Pool } from "./pool";
import { witnessesOf } from "./witnessed-once";

const fromAgreement = (message: Of<"promised">, key: string): boolean =>
  message.followUps.some(({ followUp: { from } }) => from && "agreement" in from && from.agreement === key);

/** The consequences of an agreement: its terms, and the parties' promises with it. */
const takeTerms = (pool: Pool, sign: Of<"sign">): Message[] =>
  [sign, ...(sign.together ?? [])].flatMap(({ agreement: { key } }) => [
    ...pool.take("terms", (message) => agreementOf(message) === key),
    ...pool.take("promised", (one) => fromAgreement(one, key)),
  ]);

/** Documents of one name that the first party of a signing signed with others on the same occasion, with their terms. */
const takeTwins = (pool: Pool, sign: Of<"sign">): Message[] => {
  const frame = ({ agreement, scene, together }: Of<"sign">): string => {
    const [first, ...others] = agreement.parties ?? [];
    const { title, status, signedOn, count, value, nth, renewalOf, witnesses } = agreement;
    const special = [count, value, nth, renewalOf, witnesses, together].some((one) => one !== undefined);
    const organization = first?.organization?.name ?? first?.group;
    return JSON.stringify([
      title,
      status,
      signedOn,
      organization,
      others.length === 1 && !special,
      scene?.key,
    ]);
  };
  const own = frame(sign);
  const alike = (one: Message): one is Of<"sign"> =>
    one.type === "sign" && one !== sign && frame(one) === own;
  const twins = own.includes(",true,") && sign.scene ? pool.rest.filter(alike) : [];
  return twins.flatMap((one) => [
    ...pool.takeOne(one),
    ...pool.take("signatories", (message) => agreementOf(message) === one.agreement.key),
    ...takeTerms(pool, one),
  ]);
};

/** Further documents that were signed at the same item: the news of one ceremony is stated in one place. */
const takeBeside = (pool: Pool, sign: Of<"sign">): Message[] => {
  const beside = pool.rest.filter(
    (one): one is Of<"sign"> =>
      one.type === "sign" &&
      sign.scene !== undefined &&
      one.scene === sign.scene &&
      (one.agreement.status ?? "signed") === "signed" &&
      (one.agreement.parties ?? []).length > 0,
  );
  const witnessed = beside.some((one) => witnessesOf(one) !== witnessesOf(sign));
  const special = (one: Of<"sign">): boolean =>
    one.agreement.count !== undefined || (witnessed && (one.agreement.witnesses ?? []).length > 0);
  if (beside.length > MAX_BESIDE || special(sign) || beside.some(special)) return [];
  return beside.flatMap((one) => [
    ...pool.takeOne(one),
    ...pool.take("signatories", (message) => agreementOf(message) === one.agreement.key),
    ...takeTerms(pool, one),
  ]);
};

const MAX_BESIDE = 3;

/** The consequences of the signing that is the news, in Chinese with the documents that were signed at the same item. */
export const termsOfNews = (pool: Pool, sign: Of<"sign">, lang: Lang): Message[] => [
  ...takeTerms(pool, sign),
  ...(lang === "zh" ? [...takeTwins(pool, sign), ...takeBeside(pool, sign)] : []),
];

/** An agreement with everything stated about it: signatories, witnesses, terms and consequences. */
export const agreementUnits = (pool: Pool, sign: Of<"sign">, near: boolean): Unit[] => {
  const { key } = sign.agreement;
  const own = (message: Message): boolean => agreementOf(message) === key;
  const signing = [
    sign,
    ...pool.takeOne(sign).slice(1),
    ...pool.take("signatories", own),
    ...pool.take("witnesses", own),
  ];
  return [...unit("agreements", signing, near), ...unit("agreements", takeTerms(pool, sign), true)];
};
