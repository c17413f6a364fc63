import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../events/shape";
import { LANGS, type Lang } from "../../events/values";
import { goldenRecords, sampleRecords } from "../golden.test-data";
import { toText } from "../render";
import { writeArticle } from "../write";
import { checkText } from "./check";
import type { Checked } from "./finding";

const sample = (name: string): EventRecord => {
  const found = sampleRecords().find(([one]) => one === name)?.[1];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
};

// Written by hand, in other words than the writer's.
const RECEPTION = `CCCMHPIE visits Jilin High-tech Zone

On August 26, 2023, Jiao Jiguo, deputy secretary of the Party Working Committee and director of the Management Committee of Jilin High-tech Zone, received Zhou Hui, president of the China Chamber of Commerce for Import and Export of Medicines and Health Products (CCCMHPIE). The two sides discussed the development of the medicine and health industry.

Jiao introduced the zone's industries, innovation resources, planning and location. He stressed that biomedicine is one of the zone's leading industries, and hoped that the zone and the CCCMHPIE would strengthen communication and cooperation, connect their resources and plan new goals and paths for the high-quality development of the medicine and health industry there.

Zhou said that the zone has a good industrial base and resources, and that the CCCMHPIE is willing to cooperate more closely with it in production, trade and other fields, to help companies develop resources and markets at home and abroad, and to bring new vitality to the industry in the zone.

Before the talks, Zhou and the delegation visited the Gilji Medical Health Industrial Park in the zone's north district, the Cornell Medical Health Industrial Park, Tsuen Jikang Medical Technology Co., Ltd. and other companies.

Also present were Ge Chunyan, director, and Hu Yaohui, deputy director, of the Municipal Cooperation and Exchange Office; Ma Yiping, deputy director of the zone's Electronic Information Industry Development Bureau; Li Cheng, deputy general manager of Jisheng Financial Investment Holding Group; heads of the departments concerned of the CCCMHPIE; and leaders of North China Pharmaceutical Co., Ltd., Gansu Meisuokang Import and Export Co., Ltd. and Zhongke Health Industry Group Co., Ltd.

Text: Jia Ruifeng, Investment Promotion Bureau No. 2`;

const MEETING = `刘敬桢与唐良智会面 共商深化医药健康产业合作

2019年12月4日至6日，第82届全国药品交易会（秋季）在重庆国际博览中心举行。中国医药集团有限公司（以下简称“国药集团”）董事长刘敬桢在交易会上与重庆市市长唐良智会面。

唐良智代表重庆市政府对刘敬桢一行表示欢迎。他希望国药集团持续加大在渝投资，加快合作项目建设，加强医疗器械、现代中药等领域合作。

刘敬桢感谢重庆市政府对国药集团的大力支持。他表示，国药集团将对接重庆发展需求，强化战略布局，提升双方合作水平。`;

const kinds = (text: string, record: EventRecord, lang: Lang): [Checked, string][] =>
  checkText(text, record, lang).unsupported.map((one) => [one.kind, one.text]);

describe("a text that keeps to its record", () => {
  it("in English: nothing is reported, nothing is missing", () => {
    expect(checkText(RECEPTION, sample("medicines-chamber-reception"), "en")).toEqual({
      unsupported: [],
      omissions: [],
    });
  });

  it("in Chinese: nothing is reported; what was left out is listed with its path", () => {
    const { unsupported, omissions } = checkText(MEETING, sample("drug-fair-meeting"), "zh");
    expect(unsupported).toEqual([]);
    const paths = omissions.map((one) => one.path);
    expect(paths).toContain("agenda[meeting].remarks[r5].points[0].zh");
    expect(paths).toContain("agenda[exchange].topics[1].zh");
    expect(paths).not.toContain("agenda[meeting].remarks[r4].points[0].zh");
  });

  const written = [...sampleRecords(), ...goldenRecords()].flatMap(([name, record]) =>
    LANGS.map((lang) => ({ name, record, lang })),
  );
  it.each(written)("the writer's own text of $name in $lang states nothing else", ({ record, lang }) => {
    const text = toText(writeArticle(record, lang));
    expect(checkText(text, record, lang).unsupported).toEqual([]);
  });
});

type Change = [what: string, from: string, to: string, kind: Checked, shown: string];
const ENGLISH: Change[] = [
  ["a person misspelt", "Zhou Hui,", "Zhou Hua,", "name", "Zhou Hua"],
  ["a person nobody recorded", "Ge Chunyan, director", "Ge Chunlan, director", "name", "Ge Chunlan"],
  ["another surname later on", "Zhou said that", "Zhao said that", "name", "Zhao"],
  [
    "another body",
    "Zhongke Health Industry Group",
    "Zhonghe Health Industry Group",
    "name",
    "Zhonghe Health Industry Group Co., Ltd",
  ],
  ["another place", "Cornell Medical", "Corner Medical", "name", "Corner Medical Health Industrial Park"],
  ["a higher title", "president of the China", "vice-president of the China", "title", "vice-president"],
  ["another's title", "Li Cheng, deputy general manager", "Li Cheng, chairman", "title", "chairman"],
  ["another day", "August 26, 2023", "August 27, 2023", "date", "August 27, 2023"],
  ["another year", "August 26, 2023", "August 26, 2022", "date", "August 26, 2022"],
  ["another month, in figures", "On August 26, 2023", "On 2023-09-26", "date", "2023-09-26"],
  ["a number from nowhere", "The two sides discussed", "The 45 guests discussed", "number", "45"],
  ["a number in words", "Before the talks", "After seventeen talks", "number", "seventeen"],
  [
    "a signature nobody gave",
    "The two sides discussed",
    "The two sides signed a charter on",
    "status",
    "signed",
  ],
  ["an agreement nobody reached", "The two sides discussed", "The two sides agreed on", "force", "agreed on"],
  ["a wish made a promise", "is willing to cooperate", "promised to cooperate", "force", "promised to"],
];
const CHINESE: Change[] = [
  ["发言人姓名有误", "刘敬桢感谢", "刘敬贞感谢", "name", "刘敬贞"],
  ["职务后姓名有误", "市长唐良智会面", "市长唐良知、刘敬桢会面", "name", "唐良知"],
  ["单位名称有误", "中国医药集团有限公司", "中国医疗器械有限公司", "name", "中国医疗器械有限公司"],
  ["职务有误", "重庆市市长唐良智", "重庆市副市长唐良智", "title", "副市长"],
  ["别人的职务", "董事长刘敬桢", "总经理刘敬桢", "title", "总经理"],
  ["日期有误", "2019年12月4日", "2019年12月3日", "date", "2019年12月3日至6日"],
  ["年份有误", "2019年12月4日", "2018年12月4日", "date", "2018年12月4日至6日"],
  ["没有来由的数字", "加快合作项目建设", "加快37个合作项目建设", "number", "37"],
  ["没有来由的汉字数字", "他希望", "他提出五点建议，希望", "number", "五"],
  ["没有签署的协议", "双方合作水平。", "双方合作水平。双方签署了协议。", "status", "签署了"],
  ["没有达成的共识", "双方合作水平。", "双方合作水平。双方达成共识。", "status", "达成共识"],
];

describe("a text that contradicts its record", () => {
  it.each(ENGLISH)("%s: %s → %s", (_, from, to, kind, shown) => {
    expect(RECEPTION).toContain(from);
    const text = RECEPTION.replace(from, to);
    expect(kinds(text, sample("medicines-chamber-reception"), "en")).toContainEqual([kind, shown]);
  });

  it.each(CHINESE)("%s：%s → %s", (_, from, to, kind, shown) => {
    expect(MEETING).toContain(from);
    expect(kinds(MEETING.replace(from, to), sample("drug-fair-meeting"), "zh")).toContainEqual([kind, shown]);
  });

  it("the reported place is the place in the text", () => {
    const text = RECEPTION.replace("August 26", "August 27");
    const [found] = checkText(text, sample("medicines-chamber-reception"), "en").unsupported;
    expect(text.slice(found?.start, found?.end)).toBe("August 27, 2023");
  });

  it("what is taken out of a text is listed as an omission", () => {
    const text = RECEPTION.replace(/Before the talks.*\n/, "").replace(
      " Li Cheng, deputy general manager of",
      "",
    );
    const paths = checkText(text, sample("medicines-chamber-reception"), "en").omissions.map(
      (one) => one.path,
    );
    expect(paths).toEqual([
      "participants[li-cheng].person.name.en",
      "participants[li-cheng].posts[0].title.en",
      "agenda[visits].saw[0].en",
      "agenda[visits].saw[1].en",
      "agenda[visits].saw[2].en",
    ]);
  });
});
