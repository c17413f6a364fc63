import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import type { Of, Pool } from "./pool";

/** The witnesses of a document, to compare them with those of another. */
export const witnessesOf = ({
  agreement: { witnesses, witnessesOpen },
}: Pick<Of<"sign">, "agreement">): string => JSON.stringify([witnesses, witnessesOpen]);

/** The witnesses of several documents, where all have the same ones: one message for all. */
export const witnessedOnce = (pool: Pool, { signed }: Of<"signings">): Message[] => {
  const keys = new Set(signed.map(({ sign }) => sign.agreement.key));
  const own = (one: Of<"witnesses">): boolean => keys.has(one.agreement.key);
  const found = pool.rest.filter((one): one is Of<"witnesses"> => one.type === "witnesses" && own(one));
  const [first, ...others] = found;
  const signers = pool.rest.some((one) => one.type === "signatories" && keys.has(one.agreement.key));
  if (
    signers ||
    !first ||
    found.length !== signed.length ||
    others.some((one) => witnessesOf(one) !== witnessesOf(first))
  )
    return [];
  return asOne(pool.take("witnesses", own));
};

/** One message of the same people for several documents. */
const asOne = ([first, ...others]: readonly Of<"witnesses">[]): Of<"witnesses">[] => {
  if (!first || others.length === 0) return first ? [first] : [];
  const together = [...(first.together ?? []), ...others.flatMap((one) => [one, ...(one.together ?? [])])];
  return [{ ...first, together, paths: [first, ...others].flatMap(({ paths }) => paths) }];
};

/** The witnesses of the only document that is the news, in Chinese once for all documents that were signed with it and follow it. */
export const witnessesOfNews = (pool: Pool, news: Of<"sign">, lang: Lang): Of<"witnesses">[] => {
  const keys = new Set([news.agreement.key]);
  if (lang === "zh" && news.scene)
    for (const one of pool.rest)
      if (one.type === "sign" && one.scene === news.scene && witnessesOf(one) === witnessesOf(news))
        keys.add(one.agreement.key);
  return asOne(pool.take("witnesses", (one) => keys.has(one.agreement.key)));
};
