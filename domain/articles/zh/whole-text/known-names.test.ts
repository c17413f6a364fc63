import { describe, expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withKnownNames } from "./known-names";

const org = (name: string, short?: string) => ({
  id: name,
  name: { text: name },
  kind: "association",
  ...(short ? { short: { text: short } } : {}),
});
const ALL = [
  org("湖滨市云溪国际商会"),
  org("松山港务局"),
  org("星河对外贸易中心"),
  org("云雀市人民政府外事办公室", "云雀市外事办"),
  org("枫叶国立师范大学"),
  org("南汀国立师范大学"),
  org("湖滨大学"),
  org("湖滨理工大学"),
  org("星河孔子学院"),
  org("湖滨大学附属医院"),
  org("青石和平统一促进会", "青石统促会"),
  org("湖滨国际陶瓷博物馆"),
  org("松山茶业博物院"),
  org("星河中医科学院"),
  org("星河西山医院"),
];
const PEOPLE = [{ name: { text: "安例" } }];
const HERE = { facts: { record: {}, people: PEOPLE, allOrgs: () => ALL } } as unknown as Discourse;

const written = (...sentences: string[]): string =>
  withKnownNames(
    [
      {
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: sentences.map((one, at) => line(`${at}`, plain(one))),
      },
    ],
    HERE,
  )
    .flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))
    .join("。");

describe("an organization that the text has just named", () => {
  it("is 该商会 in the next sentence", () => {
    const text = written(
      "松山港务局与湖滨市云溪国际商会签署备忘录",
      "松山港务局局长安例、湖滨市云溪国际商会会长白样签字",
    );
    expect(text).toContain("局长安例、湖滨市云溪国际商会会长白样签字");
  });

  it("is 该中心 behind the place that its people went to", () => {
    const text = written(
      "星河对外贸易中心书记安例到访湖滨市云溪国际商会，星河对外贸易中心办公室主任白样同行",
    );
    expect(text).toContain("，该中心办公室主任白样同行");
  });

  it("is 该办 where its short form was introduced in the sentence", () => {
    const name = "云雀市人民政府外事办公室（以下简称“云雀市外事办”）";
    expect(written(`${name}主任安例会见白样，云雀市外事办亚非处有关人员参加`)).toContain("，该办亚非处");
  });

  it("is 该校 even with a short name, except before another 该校 or in the name of its part", () => {
    expect(written("安例访问湖滨大学，并与湖滨大学签署协议")).toContain("并与该校签署");
    expect(written("湖滨理工大学举办论坛", "湖滨理工大学校长安例致辞")).toContain("。该校校长安例");
    expect(written("安例访问湖滨理工大学，向湖滨理工大学赠书", "湖滨理工大学校长白样接待")).toContain(
      "。该校校长",
    );
    expect(written("安例访问湖滨大学附属医院", "湖滨大学校长白样接待")).toContain("。湖滨大学校长");
  });

  it("is 该会 for its short name, by the noun which that shows", () => {
    expect(written("安例汇报了青石统促会的工作，并就青石统促会组团事项征求意见")).toContain("并就该会组团");
    expect(written("安例到访青石统促会", "青石统促会会长白样接待")).toContain("。该会会长白样");
    expect(written("安例到访青石统促会", "青石统促会会长白样、港务局局长丁样、青石统促会会员参加")).toContain(
      "。青石统促会会长白样、港务局局长丁样、青石统促会会员参加",
    );
  });

  it("keeps its name behind two that are spoken of together, and beside a school of any kind", () => {
    const pair = "湖滨大学访问团来访，安例指出两校交流已久，感谢湖滨大学领导的支持";
    expect(written(pair)).toBe(pair);
    const other = "安例向星河孔子学院和枫叶国立师范大学祝贺，并说，枫叶国立师范大学历史悠久";
    expect(written(other)).toBe(other);
  });

  it("keeps its name beside another of its kind, in a list, behind a word of another name, and far from its name", () => {
    const apart = (...sentences: string[]): void => expect(written(...sentences)).toBe(sentences.join("。"));
    apart(
      "枫叶国立师范大学校长安例到访南汀国立师范大学",
      "南汀国立师范大学校长白样接待，枫叶国立师范大学教师参加",
    );
    apart("湖滨市云溪国际商会举办论坛", "松山港务局、湖滨市云溪国际商会签署协议");
    apart("枫叶国立师范大学举办论坛", "安例率日本枫叶国立师范大学代表团参加");
    apart("湖滨市云溪国际商会捐赠图书", "安例、湖滨市云溪国际商会会长白样参观校园");
    apart(
      "湖滨国际陶瓷博物馆与松山茶业博物院签署协议",
      "湖滨国际陶瓷博物馆馆长安例、松山茶业博物院院长白样代表双方签字",
    );
    apart("安例向湖滨国际陶瓷博物馆、松山华侨博物馆捐赠图书", "向湖滨国际陶瓷博物馆捐赠展品是此行的重要内容");
    apart("安例访问星河西山医院", "白样与星河中医科学院签署备忘录", "星河中医科学院院长丁样签字");
    apart("枫叶国立师范大学举办论坛", "安例致辞", "枫叶国立师范大学学生参加");
    apart(
      "星河对外贸易中心与松山港务局座谈",
      "安例、星河对外贸易中心主任白样、松山港务局局长谷雨和星河对外贸易中心专员参加",
    );
  });
});

it("names a sight again that was one of several", () => {
  const again = "随后，一行在湖滨国际陶瓷博物馆会议室座谈";
  expect(written("一行参观了古城、湖滨国际陶瓷博物馆和码头", again)).toContain(again);
});
