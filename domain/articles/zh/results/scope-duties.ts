import type { AgreementAt } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { nounOfName } from "../words/nouns-of-names";

/** What cannot follow an actor: 由甲与乙共建, 由甲的专家授课. */
const NO_ACT = /^(?:的|与|和|及|、|，|等|方)/;
/** Adverbials after a party that begins the words without 由. */
const ADVERBIAL =
  "将|[今明后]年|年内|期内|[一两二三四五六七八九十\\d]+[年个](?:月|季度)?内|每[年学两半月季周]|定期|不定期|优先|免费|无偿|长期|全程|全面|全力|积极|共同|依托|利用|根据|按照|结合|围绕|通过|在|为|向|对|把|以";
/** Verbs there. */
const DONE =
  "负责|承担|提供|接收|接受|接纳|选派|选送|派出|派驻|派遣|派|给予|组织|支持|支付|协助|帮助|指导|设立|设置|建立|建设|开设|开展|开放|举办|承办|承诺|牵头|委托|授权|推荐|聘请|聘任|安排|投资|投入|出资|采购|供应|引进|捐赠|资助|培训|培养|参与|参加|加入|作为|成为|配合|协调|共享|推广|推动|发布|运营|管理|实施|完成|落实|保障|邀请";
const ACT = new RegExp(`^(?:${ADVERBIAL}|${DONE})`);
/** What follows but belongs to a name or to a thing that both do: 甲大学支持下, 甲银行管理学院, 甲集团建设项目. */
const NO_VERB = new RegExp(`^(?:${DONE})(?:下|中心|学院|系统|平台|项目|工程|经费|资金|方案|体系|水平|能力)`);
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

/** The names by which the words of a document call its parties. */
const namesOfParties = (
  facts: Discourse["facts"],
  agreement: AgreementAt["agreement"],
  path: string,
): string[] =>
  (agreement.parties ?? []).flatMap((party, at) => {
    const ref = facts.org(party.organization, `${path}.parties[${at}].organization`);
    const short = facts.said(party.organization?.short, "")?.text;
    return ref
      ? [ref.name.text, ...(short ? [short] : []), nounOfName(ref.org)].filter((one) => one.length > 1)
      : [];
  });

/** A duty of one actor; of an actor who is not a party only the words as they are. */
interface Duty {
  readonly actor: string;
  readonly act: string;
}

/**
 * 甲银行将提供授信 for 由甲银行提供授信: a duty whose words name the party that has it is not a duty of both. Of an actor who is not a party
 * the words stay as they are: 由专家组评审.
 */
export const dutyOf = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  said: Said,
): Duty | undefined => {
  if (OF_BOTH.test(said.text)) return undefined;
  const names = namesOfParties(facts, agreement, path);
  const by = said.text.startsWith("由");
  const words = by ? said.text.slice(1) : said.text;
  const actor = (by && BY_SIDE.exec(said.text)?.[1]) || partyAt(names, words);
  const act = words.slice(actor.length);
  // 医院负责工程建设, 乙方提供设备: a party by its noun or its place in the document, where its act follows.
  if (!by && /^[甲乙丙丁]方(?=\p{Script=Han})/u.test(words) && ACT.test(words.slice(2)))
    return clause(words.slice(0, 2), words.slice(2));
  if (!by)
    return actor.length > 2 || (actor.length > 1 && ACT.test(act))
      ? ofParty(actor, act, said.text)
      : undefined;
  if (actor === "" || NO_ACT.test(act) || /[，；]由/.test(act)) return { actor: "", act: said.text };
  return clause(actor, act);
};

/** Characters after the name of a party that can be an act: 中心建设 is what both do. */
const SHORTEST_ACT = 4;

/** What the words of a document say that one party does; where no verb is known their own words, never after 双方将. */
const ofParty = (actor: string, act: string, words: string): Duty | undefined => {
  if (act.length < SHORTEST_ACT || NO_ACT.test(act) || NO_VERB.test(act)) return undefined;
  return ACT.test(act) ? clause(actor, act) : { actor: "", act: words };
};

const clause = (actor: string, act: string): Duty => ({ actor, act: act.replace(/^将/, "") });

/** After one party, what puts the other beside it. */
const BESIDE = /^[与和同、]/;

/** 共建基地 of 甲与乙共建基地, after 双方将: both parties by their names are 双方. */
const withoutBothNames = (names: readonly string[], text: string): string => {
  const first = partyAt(names, text);
  const rest = text.slice(first.length);
  if (first === "" || !BESIDE.test(rest)) return text;
  const second = partyAt(names, rest.slice(1));
  const act = rest.slice(1 + second.length);
  return second === "" || second === first || NO_ACT.test(act) ? text : act.replace(/^(?:双方)?将/, "");
};

/** 互派学生 of 双方互派学生, of 由双方互派学生 and of 甲与乙互派学生, after 双方将. */
export const withoutBothParties = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  said: Said,
): Said => {
  const text = said.text.replace(OF_BOTH, "");
  const two = (agreement.parties ?? []).length === 2;
  return { ...said, text: two ? withoutBothNames(namesOfParties(facts, agreement, path), text) : text };
};
