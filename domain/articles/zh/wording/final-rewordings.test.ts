import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPlainerSentences } from "./final-rewordings";

// The last rewordings of finished sentences, each with the wrong text that some rule or record made.

const rewordedText = (text: string, own?: true): string => {
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
    expect(rewordedText("甲介绍了协会的概况和协会近期开展的工作")).toBe("甲介绍了协会的概况和近期开展的工作");
    expect(rewordedText("甲介绍了各自近年的工作和各自下一步的设想")).toBe(
      "甲介绍了各自近年的工作和下一步的设想",
    );
    expect(rewordedText("了解企业生产经营情况、企业产品的出口")).toBe("了解企业生产经营情况、产品的出口");
    expect(rewordedText("参观了侨商在湖滨开办的材料市场和侨商在湖滨开办的工业园")).toBe(
      "参观了侨商在湖滨开办的材料市场和工业园",
    );
  });

  it("stays where a longer word or another thing begins with it", () => {
    for (const text of [
      "参观了企业展厅和企业家协会",
      "甲就学会自信、学会感恩发言",
      "甲与企业代表、企业联合会座谈",
    ])
      expect(rewordedText(text)).toBe(text);
  });
});

describe("what two sides said", () => {
  it("does not name them again before what they will do", () => {
    expect(rewordedText("双方表示，双方将推进合作")).toBe("双方表示，将推进合作");
    expect(rewordedText("两校认为，两校要加强联系")).toBe("两校认为，要加强联系");
    expect(rewordedText("双方表示，双方合作前景广阔")).toBe("双方表示，合作前景广阔");
    for (const text of ["双方表示，双方的合作将继续", "双方表示，两校将推进合作"])
      expect(rewordedText(text)).toBe(text);
  });
});

describe("an attribute that reads better as an adverbial", () => {
  it("says by whom somebody was entrusted in front of them", () => {
    expect(rewordedText("在湖滨，受会长安例委托的秘书长白样到场慰问")).toBe(
      "在湖滨，受会长安例委托，秘书长白样到场慰问",
    );
    const inList = "安例，受会长林谷委托的秘书长白样，陈例启动项目";
    expect(rewordedText(inList)).toBe(inList);
    expect(rewordedText("甲向受会长委托的秘书长致谢")).toBe("甲向受会长委托的秘书长致谢");
  });
});

describe("a region in a list", () => {
  it("is not named again before a second organization of it, which keeps its level", () => {
    expect(rewordedText("湖滨市委副部长、湖滨市工商联书记安例接待")).toBe(
      "湖滨市委副部长、市工商联书记安例接待",
    );
    expect(rewordedText("由松山省侨联、松山省教育局主办")).toBe("由松山省侨联、省教育局主办");
    expect(rewordedText("湖滨市云雀区人社局、湖滨市北原区人社局参加")).toBe(
      "湖滨市云雀区人社局、北原区人社局参加",
    );
  });

  it("stays where no organization of the same region is next to it", () => {
    for (const text of [
      "湖滨社区党委书记、湖滨社区居委会主任白样",
      "湖滨市教育局局长安例、松山省教育厅、湖滨市第一医院院长白样",
      "松州市侨联主席、松州工商联主席",
    ])
      expect(rewordedText(text)).toBe(text);
  });
});

it("leaves sentences of the office's own as they are", () => {
  const text = "甲介绍了协会的概况和协会近期开展的工作。";
  expect(rewordedText(text, true)).toBe(text);
});

it("keeps what two members of one length repeat for effect", () => {
  const text = "安例指出，一流的港口、一流的航线，需要一流的服务";
  expect(rewordedText(text)).toBe(text);
});
