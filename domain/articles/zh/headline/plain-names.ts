import { type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import { type Facts, phrase, type Said } from "../../reference/facts";
import { isQuoted } from "../words/enclosed";
import { DOES, FROM_HOME, LABEL } from "./factual-title";

/** A name that says only what kind of event it was. */
const KIND =
  /^(?:新闻)?(?:发布会|通气会|座谈会|交流会|研讨会|推介会|说明会|报告会|论坛|讲座|培训班?|(?:签约|捐赠|揭牌|启动|授牌|颁奖|交接)?仪式|活动|会议)$/u;

const isBareKind = (name: string): boolean => KIND.test(name);

/** 甲会举办论坛, 甲会举行座谈会: who held an event whose name is only its kind. */
export const heldBy = (hosts: Phrase, official: Said): Phrase[] => {
  const verb = /(?:论坛|讲座|培训班?|活动|推介会|研讨会)$/u.test(official.text) ? "举办" : "举行";
  return isBareKind(official.text) ? [say`${hosts}${plain(verb)}${phrase(official)}`] : [];
};

/** What the hosts of a press conference do. */
const REPORTS = /(?:发布|通报|公布|介绍)./u;
/** 新闻发布会, 交流座谈会, 情况通报: verbs that only are part of what an event is called. */
const CALLED =
  /(?:发布|通报|通气|公布|介绍|推介|交流|座谈|宣讲|签约|捐赠|揭牌|启动|授牌|颁奖|交接)(?:座谈会|交流会|大会|会|仪式|活动)|(?:发布|通报|公布|介绍|交流|座谈)$/gu;
/** How much longer than a headline the title of an event without a name may be. */
const FOR_TITLE = 8;

/** The office's title for an event that has no name of its own: 外办、侨办发布访问安排, for 新闻发布会在湖滨举行. */
export const titleOfBareKind = (facts: Facts, title: Said | undefined): Said | undefined => {
  const official = facts.said(facts.record.officialName, "")?.text ?? "";
  if (!title || !isBareKind(official)) return undefined;
  const { text } = title;
  const acts = text.replace(CALLED, "");
  const does = (DOES.test(acts) || REPORTS.test(acts)) && !FROM_HOME.test(text) && !LABEL.test(text);
  return does && text.length <= facts.style.headline + FOR_TITLE ? title : undefined;
};

/** Characters of a headline in which a company has its whole name. */
const ROOM = 22;
/** Characters of a name that is too long for a headline, and that its short form saves. */
const LONG = 12;
const SAVED = 5;

/** 晋样集团, for 样本市晋样投资集团有限公司 in a long headline, or as the title calls it: a company by the short form that the record has. */
export const withCompaniesBriefly = (facts: Facts, headline: Phrase): Phrase => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  let made = headline;
  for (const { name, short, parent } of facts.allOrgs()) {
    const text = textOf(made);
    const at = text.length > ROOM && name.text.endsWith("公司") ? text.indexOf(name.text) : -1;
    if (at < 0 || !short || parent || name.text.length - short.text.length < SAVED) continue;
    // 远航集团 beside 松山远航集团 is not distinguished.
    if (facts.allOrgs().some((one) => one.name !== name && one.name.text.includes(short.text))) continue;
    const asTitle = title.includes(short.text) && !title.includes(name.text);
    if (name.text.length < LONG && !asTitle) continue;
    const end = at + name.text.length;
    if (
      short.text.length < 3 ||
      isQuoted(text.slice(0, at)) ||
      /^[^，。；与和、]{0,2}公司/u.test(text.slice(end))
    )
      continue;
    made = sourced(spliced(made, at, end, short.text), short.path);
  }
  return made;
};
