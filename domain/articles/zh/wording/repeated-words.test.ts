import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { agreedPlainly, cameWelcome, thankedForReception } from "./courtesies";
import { eachSide, ownAreaOnce } from "./regions-once";
import {
  atPlaceOnce,
  attributeOnce,
  dayOfOccasion,
  metOnce,
  occasionOnce,
  ofPlaceOnce,
  phaseOnce,
  reportedOnce,
  seenOnce,
  seenWithOnce,
  stateOnce,
  sumOnce,
  verbOnce,
  visitorsOnce,
  withThose,
} from "./repeated-words";

// Words that a finished sentence says twice, each with the wrong text.

const mended = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording]).words);

describe("a part of a programme", () => {
  it("is left out where its sentence says as much", () => {
    expect(mended(phaseOnce, "在签署交接证书环节，甲国与乙国签署交接证书")).toBe("甲国与乙国签署交接证书");
    expect(mended(phaseOnce, "随后，在情况汇报环节，安例汇报了工作情况")).toBe("随后，安例汇报了工作情况");
  });

  it("stays where it says more", () => {
    const text = "在交流互动环节，与会人员就注册流程发言";
    expect(mended(phaseOnce, text)).toBe(text);
  });
});

describe("what was seen or reported", () => {
  it("is not named again after its place or after those for whom it was reported", () => {
    expect(mended(seenOnce, "安例一行在云雀小学教学楼参观了教学楼的外观和内部设施")).toBe(
      "安例一行参观了云雀小学教学楼的外观和内部设施",
    );
    expect(mended(reportedOnce, "安例代表研究会第一届理事会汇报了第一届理事会工作情况")).toBe(
      "安例代表研究会第一届理事会汇报了工作情况",
    );
    const text = "安例一行在云雀小学参观了展厅的布置";
    expect(mended(seenOnce, text)).toBe(text);
  });
});

describe("an act", () => {
  it("has 同 before 与会", () => {
    expect(mended(withThose, "安例一行与与会代表就合作交流")).toBe("安例一行同与会代表就合作交流");
  });

  it("needs no ceremony that is called after it", () => {
    expect(mended(occasionOnce, "在启动仪式上，安例启动样例项目")).toBe("安例启动样例项目");
    const text = "在启动仪式上，安例为展馆揭牌";
    expect(mended(occasionOnce, text)).toBe(text);
  });
});

it("says once that a sum was given", () => {
  expect(mended(sumOnce, "甲集团向湖滨医院捐赠700万元捐款")).toBe("甲集团向湖滨医院捐款700万元");
  expect(mended(sumOnce, "甲集团向湖滨医院捐赠700万元的医疗设备")).toBe(
    "甲集团向湖滨医院捐赠700万元的医疗设备",
  );
});

it("has what two members of a list are about once", () => {
  expect(mended(attributeOnce, "围绕办理航运案件的实务经验和办理航运案件存在的问题展开")).toBe(
    "围绕办理航运案件的实务经验和存在的问题展开",
  );
});

describe("a country or a town", () => {
  it("is not named again before a second post or body in it", () => {
    expect(mended(ownAreaOnce, "甲兰国代总理、甲兰国司法部部长安例致辞")).toBe(
      "甲兰国代总理、司法部部长安例致辞",
    );
    expect(mended(ownAreaOnce, "滨湖镇党委副书记、滨湖镇镇长安例")).toBe("滨湖镇党委副书记、镇长安例");
    expect(mended(ownAreaOnce, "南湖新区工委书记、南湖新区管委会主任安例")).toBe(
      "南湖新区工委书记、管委会主任安例",
    );
    expect(mended(ownAreaOnce, "湖滨大学与台湾甲乙科技大学、台湾丙丁科技大学签署备忘录")).toBe(
      "湖滨大学与台湾甲乙科技大学、丙丁科技大学签署备忘录",
    );
  });

  it("stays before what is not a post or body of it", () => {
    const text = "滨湖镇党委书记、滨湖镇商会会长安例";
    expect(mended(ownAreaOnce, text)).toBe(text);
  });
});

describe("visitors and those whom they met", () => {
  it("are named once in a sentence", () => {
    expect(mended(visitorsOnce, "随后，代表团参观了展厅，代表团与员工交流")).toBe(
      "随后，代表团参观了展厅，与员工交流",
    );
    const others = "代表团参观了展厅，安例陪同，代表团与员工交流";
    expect(mended(visitorsOnce, others)).toBe(others);
    expect(mended(seenWithOnce, "代表团参观了湖滨大学云溪学院，与云溪学院师生交流")).toBe(
      "代表团参观了湖滨大学云溪学院，与师生交流",
    );
    const elsewhere = "代表团参观了云溪学院，与松山学院师生交流";
    expect(mended(seenWithOnce, elsewhere)).toBe(elsewhere);
  });

  it("are met once in a sentence", () => {
    expect(mended(metOnce, "安例会见代表团，白样参加会见")).toBe("安例会见代表团，白样参加");
    expect(mended(metOnce, "安例与代表团座谈，白样参加会见")).toBe("安例与代表团座谈，白样参加会见");
  });
});

it("says once that the state of a district is its state", () => {
  expect(mended(stateOnce, "安例介绍了云溪区侨情情况")).toBe("安例介绍了云溪区侨情");
  expect(mended(stateOnce, "安例介绍了云溪区疫情情况")).toBe("安例介绍了云溪区疫情情况");
});

describe("a courtesy", () => {
  it("is said in few words", () => {
    expect(mended(cameWelcome, "安例对代表团的来访表示欢迎")).toBe("安例对代表团来访表示欢迎");
    expect(mended(thankedForReception, "安例对该校的热情接待表示感谢，并介绍了学会")).toBe(
      "安例感谢该校的热情接待，并介绍了学会",
    );
  });

  it("is followed by a short agreement without a comma", () => {
    expect(mended(agreedPlainly, "安例表示，赞成双方的提议")).toBe("安例表示赞成双方的提议");
    const text = "安例表示，赞成双方的提议，愿提供帮助";
    expect(mended(agreedPlainly, text)).toBe(text);
  });

  it("keeps the form that shows for what somebody was thanked", () => {
    for (const text of [
      "安例对学会的展览的到访表示欢迎",
      "安例对学会对松山市的接待表示感谢",
      "安例对此行受到的欢迎表示感谢",
    ])
      expect(mended(thankedForReception, mended(cameWelcome, text))).toBe(text);
  });
});

describe("a place, a day and a verb", () => {
  it("are not said again in a sentence", () => {
    expect(mended(atPlaceOnce, "在云溪大学法学院，安例一行与云溪大学法学院副院长白样座谈")).toBe(
      "在云溪大学法学院，安例一行与副院长白样座谈",
    );
    expect(mended(atPlaceOnce, "在云溪市外办，安例一行与云溪市外办主任白样座谈")).toBe(
      "在云溪市外办，安例一行与主任白样座谈",
    );
    expect(mended(ofPlaceOnce, "安例一行在样例研究中心与云溪大学样例研究中心师生代表座谈")).toBe(
      "安例一行在样例研究中心与师生代表座谈",
    );
    const other = "安例一行在样例研究中心与云溪大学示例研究中心师生代表座谈";
    expect(mended(ofPlaceOnce, other)).toBe(other);
    expect(mended(dayOfOccasion, "6日上午，在开幕式上，安例致辞")).toBe("6日上午的开幕式上，安例致辞");
    expect(mended(verbOnce, "希望双方加强交流、加强合作")).toBe("希望双方加强交流与合作");
  });

  it("stay where they say more", () => {
    for (const text of [
      "在云溪大学，安例一行与云溪大学城管委会主任白样座谈",
      "6日上午，在云溪大学，安例致辞",
      "希望双方加强交流、加强人才培养",
    ])
      expect([atPlaceOnce, dayOfOccasion, verbOnce].reduce((made, one) => mended(one, made), text)).toBe(
        text,
      );
  });
});

it("speaks of all sides where those of three counties took part", () => {
  expect(mended(eachSide, "双方举行座谈会，云溪市委常委安例及云溪市、北原县、南屿县工商联负责人参加")).toBe(
    "各方举行座谈会，云溪市委常委安例及云溪市、北原县、南屿县工商联负责人参加",
  );
  const two = "双方举行座谈会，云溪市委常委安例和云溪市工商联负责人参加";
  expect(mended(eachSide, two)).toBe(two);
});
