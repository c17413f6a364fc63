import type { Message } from "../../content/message";

/** 甲市与乙市举行视频会议: two regions as the sides, whatever offices acted for them. */
const REGIONS = /[省市县区州郡]与[^，。；]*[省市县区州郡]/u;

/** Whether words begin with the place or the proper name in a name that none of the other names has: 青石 of 样本市青石区商会, and not 商会. */
const calls = (words: string, name: string, others: readonly string[]): boolean => {
  for (let at = 0; at + 2 <= name.length; at += 1) {
    const part = name.slice(at, at + 2);
    const begins = at === 0 || /[省市县区州旗盟镇乡]/u.test(name.charAt(at - 1));
    if (begins && words.startsWith(part) && !others.some((one) => one.includes(part))) return true;
  }
  return false;
};

/** 青石、松山、云溪三地商会签订合作协议: whether a title calls each party of a document by what its name does not share with the others. */
const namesParties = (title: string, news: Message): boolean => {
  if (news.type !== "sign") return false;
  const names = (news.agreement.parties ?? []).map(({ organization }) => organization?.name?.zh ?? "");
  // 青石、松山 of 青石、松山两地签署协议: as many sides as parties, each that of one.
  const called = (title.split(/签|缔结|达成/u)[0] ?? "").split(/[、与和同]/u);
  return (
    names.length > 1 &&
    called.length === names.length &&
    names.every((name, at) => {
      const others = names.filter((_, other) => other !== at);
      return called.some((one) => calls(one, name, others));
    })
  );
};

/** Whether a title says who the sides of the news are, although it has no name of an organization. */
export const namesSides = (title: string, news: Message): boolean =>
  REGIONS.test(title) || namesParties(title, news);
