import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 云溪港航线开航仪式在湖滨举行，云溪港航线启动: the name of the ceremony says what was launched, and by which act. */
const IN_NAME =
  /(\p{Script=Han}{4,30})(?:首航|开航|通航|首飞|开通|通车|首发|发车|开行|启动|启用|投用|投运|开业|开园|开馆|开工|奠基|落成|竣工|成立|揭牌|揭幕|挂牌|上线|发布)(?:仪式|典礼)[^；：。]*?(?:举行|举办)(，\1(?:正式)?(?:启动|揭牌|成立|开工|落成|奠基|开通|启用|投用))$/u;
/** What carries passengers or goods, or opens its doors, by its noun. */
const NOUN =
  /(?:航线|专线|班列|列车|铁路|公路|高速|大桥|隧道|码头|口岸|机场|医院|学校|中心|工厂|项目|园区|平台)$/u;

/** 航线正式开航: how the title of the office says it, by the noun of what was launched. */
const byTitle = ({ facts }: Discourse, name: string): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, act] = title?.text.startsWith(name)
    ? (/^(正式\p{Script=Han}{2})$/u.exec(title.text.slice(name.length)) ?? [])
    : [];
  const noun = NOUN.exec(name)?.[0];
  return title && act && noun ? plain(`，${noun}${act}`, [title.path]) : undefined;
};

/** The sentence of a ceremony without a clause that its name has said, or with that of the title. */
const withinSentence = (discourse: Discourse, one: Line): Line => {
  const text = textOf(one.words);
  const [, name = "", again] = one.own ? [] : (IN_NAME.exec(text) ?? []);
  if (again === undefined) return one;
  const words = spliced(one.words, text.length - again.length, text.length, "");
  return { ...one, words: say`${words}${byTitle(discourse, name)}` };
};

/** Sentences of ceremonies that say once what was launched there: 云溪港航线开航仪式在湖滨举行. */
export const withLaunchOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withLinesReplaced(blocks, (one) => [withinSentence(discourse, one)]);
