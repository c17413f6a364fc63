import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPlainerSentences } from "./final-rewordings";

// The last rewordings of finished sentences, each with the wrong text that some rule or record made.

const mended = (text: string, own?: true): string => {
  const block: Composed = {
    type: "paragraph",
    part: "agenda",
    lines: [line("a", plain(text, ["p"]), own)],
    keys: [],
  };
  const made = withPlainerSentences(block);
  return made.type === "paragraph" ? made.lines.map(({ words }) => textOf(words)).join("") : "";
};

describe("what owns the members of a list", () => {
  it("comes once", () => {
    expect(mended("甲介绍了协会的概况和协会近期开展的工作")).toBe("甲介绍了协会的概况和近期开展的工作");
    expect(mended("甲介绍了各自近年的工作和各自下一步的设想")).toBe("甲介绍了各自近年的工作和下一步的设想");
    expect(mended("了解企业生产经营情况、企业产品的出口")).toBe("了解企业生产经营情况、产品的出口");
    expect(mended("参观了侨商在湖滨开办的材料市场和侨商在湖滨开办的工业园")).toBe(
      "参观了侨商在湖滨开办的材料市场和工业园",
    );
  });

  it("stays where a longer word or another thing begins with it", () => {
    for (const text of [
      "参观了企业展厅和企业家协会",
      "甲就学会自信、学会感恩发言",
      "甲与企业代表、企业联合会座谈",
    ])
      expect(mended(text)).toBe(text);
  });
});

describe("a post that names the organization where its holder was met", () => {
  it("names it once", () => {
    expect(mended("安例一行在松山路桥集团与松山路桥集团海外部经理乙座谈")).toBe(
      "安例一行在松山路桥集团与海外部经理乙座谈",
    );
    expect(mended("安例一行在松山路桥集团与云雀路桥集团海外部经理乙座谈")).toContain("与云雀路桥集团");
    expect(mended("17日，在松山电器公司董事长乙陪同下，代表团在松山电器公司参观了生产线")).toBe(
      "17日，在松山电器公司董事长乙陪同下，代表团在该公司参观了生产线",
    );
  });
});

describe("a welcome behind a meeting", () => {
  it("does not name again whom the host met", () => {
    expect(mended("市长甲会见某国驻某地的领事官员，并对领事官员表示欢迎")).toBe(
      "市长甲会见某国驻某地的领事官员，并表示欢迎",
    );
    expect(mended("市长甲会见领事官员，并对企业家表示欢迎")).toBe("市长甲会见领事官员，并对企业家表示欢迎");
  });
});

describe("what is done", () => {
  it("is not learned, but its state is", () => {
    expect(mended("调研组考察了古城，了解古城保护利用、智慧旅游建设")).toBe(
      "调研组考察了古城，了解古城保护利用、智慧旅游建设情况",
    );
    for (const text of ["了解企业经营情况", "增进了解，推动项目建设", "了解种植规模、销售渠道"])
      expect(mended(text)).toBe(text);
  });
});

describe("并", () => {
  it("comes once in a sentence, before the statement or else last", () => {
    expect(mended("甲介绍了概况，并表示，乙市区位优越，并建议发挥优势")).toBe(
      "甲介绍了概况，并表示，乙市区位优越，建议发挥优势",
    );
    expect(mended("甲参观了展厅，并听取汇报，并就合作座谈")).toBe("甲参观了展厅，并听取汇报，并就合作座谈");
    expect(mended("甲参观了展厅，并与员工交流，并就合作座谈")).toBe("甲参观了展厅，与员工交流，并就合作座谈");
  });

  it("stays in each part of a sentence that a semicolon separates", () => {
    const text = "甲在湖滨参观了展厅，并就合作座谈；在云雀参观了车间，并就招商座谈";
    expect(mended(text)).toBe(text);
  });
});

describe("an attribute that reads better as an adverbial, or not at all", () => {
  it("says by whom somebody was entrusted in front of them", () => {
    expect(mended("在湖滨，受会长安例委托的秘书长白样到场慰问")).toBe(
      "在湖滨，受会长安例委托，秘书长白样到场慰问",
    );
    expect(mended("甲向受会长委托的秘书长致谢")).toBe("甲向受会长委托的秘书长致谢");
  });

  it("does not say that somebody held something on their own premises", () => {
    expect(mended("湖滨大使馆在该馆召开座谈会")).toBe("湖滨大使馆召开座谈会");
    expect(mended("甲在该馆参观了展厅")).toBe("甲在该馆参观了展厅");
  });
});

describe("a region in a list", () => {
  it("is not named again before a second organization of it, which keeps its level", () => {
    expect(mended("湖滨市委副部长、湖滨市工商联书记安例接待")).toBe("湖滨市委副部长、市工商联书记安例接待");
    expect(mended("由松山省侨联、松山省教育局主办")).toBe("由松山省侨联、省教育局主办");
    expect(mended("湖滨市云雀区人社局、湖滨市北原区人社局参加")).toBe("湖滨市云雀区人社局、北原区人社局参加");
    expect(mended("湖滨市委副书记、湖滨市市长安例")).toBe("湖滨市委副书记、市长安例");
  });

  it("stays where no organization of the same region is next to it", () => {
    for (const text of [
      "湖滨社区党委书记、湖滨社区居委会主任白样",
      "湖滨市教育局局长安例、松山省教育厅、湖滨市第一医院院长白样",
      "松州市侨联主席、松州工商联主席",
    ])
      expect(mended(text)).toBe(text);
  });

  it("is named once before offices of two of its districts", () => {
    expect(mended("湖滨市云雀区服务中心、湖滨市北原区服务中心、样例学会主办")).toBe(
      "湖滨市云雀区、北原区服务中心、样例学会主办",
    );
  });

  it("has what three offices are called once", () => {
    expect(mended("湖滨市外办、云雀市外办、松山市外办处长出席")).toBe("湖滨市、云雀市、松山市外办处长出席");
    expect(mended("湖滨市外办、云雀市外办处长出席")).toBe("湖滨市外办、云雀市外办处长出席");
  });
});

it("leaves sentences of the office's own as they are", () => {
  const text = "甲介绍了协会的概况和协会近期开展的工作。";
  expect(mended(text, true)).toBe(text);
});

describe("what somebody said in a speech and in addition", () => {
  it("has one 并", () => {
    expect(mended("安例出席开幕式，并在致辞中说，展会已成为两市合作的平台，并表示将继续做好服务")).toBe(
      "安例出席开幕式，并在致辞中说，展会已成为两市合作的平台，表示将继续做好服务",
    );
  });
});
