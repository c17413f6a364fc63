import type { AgreementAt } from "../content/message";
import type { Discourse } from "../reference/discourse";
import type { Said } from "../reference/facts";
import { nounOfName } from "./heads";

/** What cannot follow a doer: 由甲与乙共建, 由甲的专家授课. */
const NO_DEED = /^(?:的|与|和|及|、|，|等|方)/;
/** Verbs and adverbials behind a party that begins the words without 由. */
const DEED = /^(?:将|每年|每学年|负责|承担|为|向|提供|接收|选派|派|给予|组织|支持|协助|设立|承诺|牵头)/;
const OF_BOTH = /^(?:由)?(?:双方|各方|两[校院会区市国地])(?:将)?(?=\p{Script=Han})/u;
/** 中方, 院方: a party by its side. */
const BY_SIDE = /^由((?![双各多三两四])\p{Script=Han}{1,4}方)(?=\p{Script=Han})/u;

/** The longest part of a party's name that the words begin with, where it is a name by itself: 港务集团 of 某某港务集团有限公司. */
const partyAt = (names: readonly string[], text: string): string => {
  for (let n = Math.min(text.length, 24); n > 1; n -= 1) {
    const part = text.slice(0, n);
    const whole = names.some((name) => name === part || (n > 3 && name.endsWith(part)));
    const inner = n > 3 && /(?:集团|公司|大学|学院|医院|商会|协会|学会|中心|银行)$/.test(part);
    if (whole || (inner && names.some((name) => name.includes(part)))) return part;
  }
  return "";
};

/** A duty of one doer; of a doer who is no party only the words as they are. */
interface Duty {
  readonly doer: string;
  readonly deed: string;
}

/**
 * 甲银行将提供授信 for 由甲银行提供授信: a duty whose words name the party that has it is no duty of both. Of a doer who is not a
 * party the words stay as they are: 由专家组评审.
 */
export const dutyOf = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  said: Said,
): Duty | undefined => {
  if (OF_BOTH.test(said.text)) return undefined;
  const names = (agreement.parties ?? []).flatMap((party, at) => {
    const ref = facts.org(party.organization, `${path}.parties[${at}].organization`);
    const short = facts.said(party.organization?.short, "")?.text;
    return ref
      ? [ref.name.text, ...(short ? [short] : []), nounOfName(ref.org)].filter((one) => one.length > 1)
      : [];
  });
  const by = said.text.startsWith("由");
  const words = by ? said.text.slice(1) : said.text;
  const doer = (by && BY_SIDE.exec(said.text)?.[1]) || partyAt(names, words);
  const deed = words.slice(doer.length);
  if (!by) return doer.length > 2 && DEED.test(deed) ? clause(doer, deed) : undefined;
  if (doer === "" || NO_DEED.test(deed) || /[，；]由/.test(deed)) return { doer: "", deed: said.text };
  return clause(doer, deed);
};

const clause = (doer: string, deed: string): Duty => ({ doer, deed: deed.replace(/^将/, "") });

/** 互派学生 of 双方互派学生 and of 由双方互派学生, behind 双方将. */
export const withoutBothParties = (said: Said): Said => ({
  ...said,
  text: said.text.replace(OF_BOTH, ""),
});
