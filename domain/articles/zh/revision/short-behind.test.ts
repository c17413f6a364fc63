import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { shortBehind } from "./short-behind";

const NAMES = {
  facts: { allOrgs: () => [{ name: { text: "云雀市海洋大学" } }], people: [] },
} as unknown as Discourse;

const joined = (first: string, second: string, item = "a"): string | undefined => {
  const both = shortBehind(NAMES, line("agenda[a]", plain(first)), line(`agenda[${item}]`, plain(second)));
  return both && textOf(both.words);
};

describe("a short Chinese sentence that adds to the one before it", () => {
  it("is part of it where it gives the result, a further participant or a further presentation", () => {
    expect(joined("访问团与湖滨足球联队进行友谊赛", "湖滨队以2∶1取胜")).toBe(
      "访问团与湖滨足球联队进行友谊赛，湖滨队以2∶1取胜",
    );
    expect(joined("湖滨市市长安例，副市长白样陪同", "湖滨市秘书长陈例参加活动")).toBe(
      "湖滨市市长安例，副市长白样陪同，湖滨市秘书长陈例参加活动",
    );
    expect(joined("安例介绍了校史", "白样介绍了招生情况")).toBe("安例介绍了校史，白样介绍了招生情况");
  });

  it("is no part of those who travelled where it counts an audience", () => {
    expect(joined("松山县副县长安例、县有关部门负责人随行", "60余名企业家参加活动")).toBeUndefined();
  });

  it("is part of the talks where it gives only who spoke or made a proposal", () => {
    expect(joined("与会人员就海员培训、航道疏浚等进行交流", "安例提出建议")).toBe(
      "与会人员就海员培训、航道疏浚等进行交流，安例提出建议",
    );
    expect(joined("与会人员就海员培训、航道疏浚等进行交流", "安例建议增开航线")).toBeUndefined();
  });

  it("is part of what was attended or witnessed where it gives who spoke or how many came", () => {
    expect(joined("代表团与安例一同出席庆祝晚宴", "安例作了发言")).toBe(
      "代表团与安例一同出席庆祝晚宴，安例作了发言",
    );
    expect(joined("安例、白样见证签约", "40余人参加活动")).toBe("安例、白样见证签约，40余人参加活动");
  });

  it("is part of the signing, the ceremony or the opening that it completes", () => {
    expect(joined("湖滨商会与北原协会签署合作协议", "安例代表湖滨商会签字")).toBe(
      "湖滨商会与北原协会签署合作协议，安例代表湖滨商会签字",
    );
    expect(joined("签约仪式在湖滨图书馆举行", "双方互赠礼品")).toBe("签约仪式在湖滨图书馆举行，双方互赠礼品");
    expect(joined("湖滨航运论坛以线上方式举行", "港口互联平台上线")).toBe(
      "湖滨航运论坛以线上方式举行，港口互联平台上线",
    );
    const officer = "湖滨市委常委、常务副市长安例代表湖滨市政府签字";
    expect(joined("湖滨市政府与北原协会签署合作协议", officer)).toBeUndefined();
    expect(joined("湖滨商会与北原协会签署合作协议", "安例、白样分别代表双方签字")).toBeUndefined();
  });

  it("stays a sentence where it is about another item, a member of a group or a name again", () => {
    expect(joined("安例介绍了校史", "白样介绍了招生情况", "b")).toBeUndefined();
    expect(joined("成员包括秘书长安例，会员白样随行", "陈例参加座谈")).toBeUndefined();
    expect(joined("安例介绍了云雀市海洋大学校史", "白样介绍了云雀市海洋大学招生情况")).toBeUndefined();
  });
});
