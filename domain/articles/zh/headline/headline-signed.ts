import type { Message, Sign } from "../../content/message";
import { type Phrase, partOf, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, topOf } from "../../reference/facts";
import { shortOrganization, wholeOrganization } from "../organizations/organizations";
import { partyNames } from "../organizations/parties";

/** A title that names only the ceremony of a signing, not the document: 甲与乙举行战略合作签约仪式. */
const ONLY_CEREMONY = /举行[^，。；]{0,20}?(?:签约|签字|签署|签订)仪式$/;
/** A title whose subject is the two who signed: 甲与乙签署协议. */
const SIGNED = /^[^，]{2,}[与和同、及][^，]{2,}(?:签署|签订|续签|签约|缔结|结为|共建|达成|合作|携手)/;
/** A title of a visit, which says nothing about the news. */
const VISITS = /访问|到访|来访|参访|考察|拜访|走访|交流|率团|率队|带队|赴|会见|开展/;
/** 甲在某地举办展览并与乙签署备忘录: two things that the office did, in front of the other party. */
const AND_HELD = /(?:举行|举办|召开)[^，。；]{2,}并$/;
/** Other content of a title, which a document does not replace. */
const OTHER =
  /举行|召开|揭牌|授牌|成立|启动|捐赠|开幕|论坛|大会|仪式|庆典|洽谈|推介|签|协议|备忘录|缔结|结好/;
/** 湖滨启动“交流周” 推动友城合作: what was begun, and the second half of a title. */
const BEGUN =
  /^(?<act>[^ 　，。；]{2,10}(?:启动|揭牌|开幕|成立)[^ 　，。；]{0,16})[ 　]+(?<more>[^，。；]+)$/u;

/** Whether a party is who began something: 湖滨 of 湖滨市人民政府 and its office, but not of 湖滨图书馆. */
const isSubject = (act: string, name: string): boolean => {
  const own = name.replace(
    /(?<=..)(?:[省市县区州旗])?(?:人民)?政府(?:.{1,8}(?:办公室|办|局|厅|委员会))?$|(?<=..)[省市县区州旗]$/u,
    "",
  );
  return act.startsWith(own);
};

/** 湖滨启动“交流周” 与云雀市签署合作协议: the first half of such a title, with the document in place of a second that does not report it. */
const begunAndSigned = (discourse: Discourse, sign: Sign, words: Phrase): Phrase | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "title");
  const { act = "", more: second = "" } = BEGUN.exec(title?.text ?? "")?.groups ?? {};
  if (!title || act === "") return undefined;
  if (/签|协议|备忘录/u.test(second)) return phrase(title);
  const names = partyNames(discourse, sign, wholeOrganization);
  const [other, ...more] = names.filter((name) => !isSubject(act, textOf(name)));
  const from = textOf(words).search(/签署|续签/u);
  const text = textOf(words);
  if (!other || more.length > 0 || names.length !== 2 || from < 0 || act.includes(textOf(other)))
    return undefined;
  return say`${plain(act, [title.path])} 与${other}${partOf(words, from, text.length)}`;
};

/** How much longer than a headline the names of two parties may make it. */
const MAX_EXTRA_CHARACTERS = 8;

/** The one document of two named organizations that was signed, as the news or in the first paragraph of a visit. */
const onlySigned = ({ facts, plan }: Discourse, news: Message): Sign | undefined => {
  const lead = plan.paragraphs[0]?.sentences.flatMap(({ head, joined }) => [head, ...joined]) ?? [];
  const [sign] = news.type === "sign" ? [news] : lead.filter((one): one is Sign => one.type === "sign");
  const signed = (facts.record.agreements ?? []).filter((one) => (one.status ?? "signed") === "signed");
  const plainly =
    sign && (sign.agreement.status ?? "signed") === "signed" && (sign.agreement.count ?? 1) === 1;
  const two = sign?.agreement.parties?.length === 2;
  // Two of those who signed a document of the same name would not be all of them.
  const alike = signed.filter(({ title }) => title?.zh && title.zh === sign?.agreement.title?.zh);
  if (!plainly || !two || sign.together || alike.length > 1 || (news.type !== "sign" && signed.length > 1))
    return undefined;
  return sign.agreement.parties?.every(({ organization }) => organization?.name?.zh) ? sign : undefined;
};

/** Whether the visitors' leaders do not belong to a party, so that one of their companions signed: the visit is the news. */
const isOfCompanions = ({ facts, content }: Discourse, { agreement }: Sign): boolean => {
  const { leaders, people } = content.relations.party;
  const leading = facts.whos(leaders.length > 0 ? leaders : people.slice(0, 1));
  const names = leading
    .flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of])
    .flatMap((ref) => [ref.name.text, topOf(ref).name.text]);
  const parties = (agreement.parties ?? []).flatMap(({ organization }) => [
    organization?.name?.zh,
    organization?.parent?.name?.zh,
  ]);
  return names.length > 0 && !parties.some((name) => name !== undefined && names.includes(name));
};

/** 甲与乙签署合作协议: the one document that was signed, in place of a title that reports only the visit or the ceremony around it. */
export const documentSigned = (
  discourse: Discourse,
  news: Message,
  headlines: (discourse: Discourse, sign: Sign) => readonly Phrase[],
): Phrase | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const sign = onlySigned(discourse, news);
  if (!sign || (news.type !== "sign" && news.type !== "visit")) return undefined;
  const [words] = headlines(discourse, sign);
  const [front = ""] = title.split(/[与和同、及]/);
  const both = AND_HELD.test(front) && title.length > facts.style.headline;
  const inTitle = SIGNED.test(title) && !VISITS.test(front) && !ONLY_CEREMONY.test(title) && !both;
  if (!words || inTitle) return undefined;
  const limit = facts.style.headline + MAX_EXTRA_CHARACTERS;
  const begun = news.type === "sign" ? begunAndSigned(discourse, sign, words) : undefined;
  if (begun && textOf(begun).length <= limit) return begun;
  if (news.type === "visit" && isOfCompanions(discourse, sign)) return undefined;
  if (news.type === "visit")
    return VISITS.test(title) && !OTHER.test(title) && textOf(words).length <= limit ? words : undefined;
  const names = partyNames(discourse, sign, shortOrganization).map(textOf);
  const ceremony = ONLY_CEREMONY.test(title);
  // 甲举行乙研究院共建协议签字仪式 names the other party only within the document.
  const subject = title.split("举行")[0] ?? "";
  if (ceremony && names.every((name) => subject.includes(name)) && textOf(words).length > title.length)
    return undefined;
  if (both) return textOf(words).length < title.length ? words : undefined;
  return (ceremony || VISITS.test(title)) && textOf(words).length <= limit ? words : undefined;
};
