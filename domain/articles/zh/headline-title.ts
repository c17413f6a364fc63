import type { Discourse } from "../reference/discourse";
import type { OrgRef, Said, Who } from "../reference/facts";
import { ownerBeforeTitle } from "./posts";

/** How much longer than a headline a title may become by the owner of a post or by a whole name. */
const ROOM = 8;

/** 高松市友好访问团访问湖滨, not 访问团一行访问湖滨: the delegation is all of them. */
const withoutParty = (text: string): string =>
  text.replace(
    /(?<=(?:代表|访问|访华|考察|参访|参观|交流|工作|研修|友好|调研)[团组])一行(?=\d*人?(?:到访|访问|来|到|赴|考察|参观|拜访|走访|参访))/u,
    "",
  );

/** 研讨会在湖滨举行, not 研讨会开幕式在湖滨举行: the event of several days is the news, whose name has no ceremony. */
const withoutOpening = ({ facts }: Discourse, text: string): string => {
  const { when, officialName, kind } = facts.record;
  const name = facts.said(officialName, "")?.text;
  const long = when?.end !== undefined && when.end !== when.start;
  if (!long || kind === "signing" || !name || /开幕/.test(name)) return text;
  return text.replace(/(?<=会|论坛|年会|大会|研讨班|培训班)开幕式(?=(?:在[^，]+)?(?:举行|召开)$)/u, "");
};

/** What a post with its name may be called: 海角市市长安例, 海角省经信委处长安例. */
const called = ({ name, posts }: Who): string[] =>
  posts.flatMap(({ title, org }) => {
    if (!title || !org || !name) return [];
    const owners = [org.name, org.org.short].flatMap((one) =>
      one ? [one.text, ownerBeforeTitle(one.text, title.text), one.text.replace(/人民政府$|政府$/, "")] : [],
    );
    return owners.map((owner) => `${owner}${title.text}${name.text}`);
  });

/** 海角市市长安例率团…… for 市长安例率团……: whose post a title begins with. */
const withOwner = ({ facts }: Discourse, text: string): string => {
  for (const who of facts.people) {
    const name = who.name?.text ?? "";
    const at = name.length > 1 ? text.indexOf(name) : -1;
    const front = text.slice(0, at + name.length);
    if (at < 2 || !/^(?:[省市县区州](?!长)|[省市县区州]长|[书主][记任席])/.test(front)) continue;
    const [whole] = called(who)
      .filter((one) => one.endsWith(front) && one.length > front.length)
      .sort((a, b) => a.length - b.length);
    if (whole && whole.length - front.length <= ROOM) return `${whole}${text.slice(front.length)}`;
  }
  return text;
};

/** The office's own title as a reader elsewhere understands it. */
export const mendedTitle = (discourse: Discourse, title: Said): Said => {
  const text = withOwner(discourse, withoutOpening(discourse, withoutParty(title.text)));
  return text === title.text ? title : { ...title, text };
};

const SCHOOL = /(?:大学|学院)$/;
const COUNTRY =
  /^(?:美国|英国|法国|德国|俄罗斯|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|芬兰|丹麦|奥地利|波兰|捷克|匈牙利|希腊|爱尔兰|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|日本|韩国|印度|泰国|越南|老挝|缅甸|柬埔寨|马来西亚|新加坡|印度尼西亚|菲律宾|蒙古|土耳其|以色列|埃及|南非|肯尼亚|赞比亚|澳大利亚|新西兰)/;

/** Whether a headline needs the whole name: of a school that its two or three characters do not name (某外), of a school abroad by its country. */
export const needsWholeName = ({ name, org }: OrgRef): boolean => {
  const short = org.short?.text;
  if (!short || !SCHOOL.test(name.text)) return false;
  const abroad = name.text.endsWith(short) && COUNTRY.test(name.text) && !COUNTRY.test(short);
  return (short.length <= 3 && !name.text.includes(short)) || abroad;
};
