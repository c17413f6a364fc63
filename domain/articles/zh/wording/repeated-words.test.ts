import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { eachSide, ownAreaOnce } from "./regions-once";
import {
  bothSidesOnce,
  headOfCollege,
  matterOnce,
  metByName,
  metOnce,
  objectOnce,
  occasionOnce,
  ownerOnce,
  placeIntroducedOnce,
  postOfHeadOnce,
  praisedAndThanked,
  settledJointly,
  signersNamedOnce,
  signersOnce,
  speakerOnce,
  talkedWith,
  tookPartOnce,
  welcomedAndThanked,
} from "./repeated-words";

// Words that a finished sentence says twice, each with the wrong text.

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording]).words);

describe("the object of two acts", () => {
  it("comes once", () => {
    expect(rewordedText(objectOnce, "安例会见代表团，并宴请代表团")).toBe("安例会见并宴请代表团");
    expect(rewordedText(objectOnce, "安例看望了学员，并慰问了学员，赠送礼物")).toBe(
      "安例看望并慰问了学员，赠送礼物",
    );
  });

  it("remains where the acts have others", () => {
    for (const text of [
      "安例会见代表团，并宴请代表团成员",
      "安例会见代表团，并会见代表团",
      "安例感谢商会，并希望商会支持",
    ])
      expect(rewordedText(objectOnce, text)).toBe(text);
  });
});

describe("an act", () => {
  it("needs no ceremony that is called after it", () => {
    expect(rewordedText(occasionOnce, "在启动仪式上，安例启动样例项目")).toBe("安例启动样例项目");
    const text = "在启动仪式上，安例为展馆揭牌";
    expect(rewordedText(occasionOnce, text)).toBe(text);
  });
});

describe("a matter", () => {
  it("is not named again for the work on it", () => {
    expect(rewordedText(matterOnce, "双方确定了海员互派的有关细节，并表示愿推动海员互派的相关工作")).toBe(
      "双方确定了海员互派的有关细节，并表示愿推动相关工作",
    );
    const other = "双方确定了海员互派的有关细节，并表示愿推动航线开辟的相关工作";
    expect(rewordedText(matterOnce, other)).toBe(other);
  });
});

it("is praised and thanked for once", () => {
  const text = "安例肯定了商会在服务社区等方面所做的努力，感谢商会所做的努力，并赠书";
  expect(rewordedText(praisedAndThanked, text)).toBe("安例肯定并感谢商会在服务社区等方面所做的努力，并赠书");
  const other = "安例肯定了商会在服务社区等方面所做的努力，感谢商会所做的安排";
  expect(rewordedText(praisedAndThanked, other)).toBe(other);
});

describe("a country or a town", () => {
  it("is not named again before a second post or organization in it", () => {
    expect(rewordedText(ownAreaOnce, "甲兰国代总理、甲兰国司法部部长安例致辞")).toBe(
      "甲兰国代总理、司法部部长安例致辞",
    );
    expect(rewordedText(ownAreaOnce, "滨湖镇党委副书记、滨湖镇镇长安例")).toBe("滨湖镇党委副书记、镇长安例");
    expect(rewordedText(ownAreaOnce, "南湖新区工委书记、南湖新区管委会主任安例")).toBe(
      "南湖新区工委书记、管委会主任安例",
    );
    expect(rewordedText(ownAreaOnce, "湖滨大学与台湾甲乙科技大学、台湾丙丁科技大学签署备忘录")).toBe(
      "湖滨大学与台湾甲乙科技大学、丙丁科技大学签署备忘录",
    );
    // 香港 is a part of the names of its associations.
    expect(rewordedText(ownAreaOnce, "拜会香港湖滨社团妇委会、香港松山妇女协会")).toBe(
      "拜会香港湖滨社团妇委会、香港松山妇女协会",
    );
  });

  it("stays before what is not a post or organization of it", () => {
    const text = "滨湖镇党委书记、滨湖镇商会会长安例";
    expect(rewordedText(ownAreaOnce, text)).toBe(text);
  });
});

describe("visitors and those whom they met", () => {
  it("are met once in a sentence", () => {
    expect(rewordedText(metOnce, "安例会见代表团，白样参加会见")).toBe("安例会见代表团，白样参加");
    expect(rewordedText(metOnce, "安例与代表团座谈，白样参加会见")).toBe("安例与代表团座谈，白样参加会见");
  });
});

it("speaks of all sides where those of three counties took part", () => {
  expect(
    rewordedText(eachSide, "双方举行座谈会，云溪市委常委安例及云溪市、北原县、南屿县工商联负责人参加"),
  ).toBe("各方举行座谈会，云溪市委常委安例及云溪市、北原县、南屿县工商联负责人参加");
  const two = "双方举行座谈会，云溪市委常委安例和云溪市工商联负责人参加";
  expect(rewordedText(eachSide, two)).toBe(two);
});

describe("what somebody said or introduced", () => {
  it("does not begin with a pronoun for the speaker", () => {
    expect(rewordedText(speakerOnce, "安例表示，他对到访感到欣喜")).toBe("安例表示，对到访感到欣喜");
    expect(rewordedText(speakerOnce, "安例表示，他们的经验可贵")).toBe("安例表示，他们的经验可贵");
  });

  it("has its owner with the first point only", () => {
    expect(rewordedText(ownerOnce, "安例介绍了云雀的区位、交通，以及云雀的历史文化")).toBe(
      "安例介绍了云雀的区位、交通，以及历史文化",
    );
    expect(rewordedText(ownerOnce, "安例介绍了云雀概况，云雀与各国交流情况")).toBe(
      "安例介绍了云雀概况，云雀与各国交流情况",
    );
    const other = "安例介绍了云雀的区位，以及云雀大学的历史文化";
    expect(rewordedText(ownerOnce, other)).toBe(other);
  });
});

describe("two sides", () => {
  it("who sign are those whose work it is to further", () => {
    expect(rewordedText(signersOnce, "双方签署合作协议，推动双方务实合作")).toBe(
      "双方签署合作协议，推动务实合作",
    );
    const relations = "双方签署合作协议，推动双方友好往来";
    expect(rewordedText(signersOnce, relations)).toBe(relations);
    expect(rewordedText(signersNamedOnce, "其间，商会与学会签署协议，商会与学会缔结为友好社团")).toBe(
      "其间，商会与学会签署协议，缔结为友好社团",
    );
  });

  it("talk with each other instead of taking part in the talks with the other", () => {
    expect(rewordedText(talkedWith, "代表团参加与云溪园的探讨，就贸易项目进行交流，还走访了公司")).toBe(
      "代表团与云溪园就贸易项目进行探讨，还走访了公司",
    );
    const event = "代表团参加与云溪园的联谊会";
    expect(rewordedText(talkedWith, event)).toBe(event);
  });
});

describe("a noun before the same word", () => {
  it("goes from the name of a delegation", () => {
    expect(rewordedText(postOfHeadOnce, "湖滨大学校长安例率校长访问团一行4人访问松山大学")).toBe(
      "湖滨大学校长安例率访问团一行4人访问松山大学",
    );
    const other = "湖滨大学校长安例率教师访问团访问松山大学";
    expect(rewordedText(postOfHeadOnce, other)).toBe(other);
  });
});

describe("those who took part in one thing", () => {
  it("are one subject", () => {
    expect(rewordedText(tookPartOnce, "在湖滨中学，访问团参加了交流会，湖滨中学学生参加")).toBe(
      "在湖滨中学，访问团与湖滨中学学生一同参加了交流会",
    );
  });

  it("are not joined to both sides, of which they may be", () => {
    const text = "双方参加联席会议，湖滨区主要负责人参加";
    expect(rewordedText(tookPartOnce, text)).toBe(text);
  });
});

it("names those who were met rather than their side", () => {
  expect(rewordedText(metByName, "安例参加与院方交谈，与院长白样围绕医院的发展进行交流")).toBe(
    "安例与院长白样围绕医院的发展进行交流",
  );
});

it("says what both settled without that they agreed to", () => {
  expect(rewordedText(settledJointly, "双方一致同意共同确定项目的目标")).toBe("双方共同确定了项目的目标");
  const plan = "双方一致同意共同推进项目";
  expect(rewordedText(settledJointly, plan)).toBe(plan);
});

it("drops a ceremony that is named after the document signed at it", () => {
  const signed = "湖滨港与云雀港签署《湖滨港与云雀港合作协议》";
  expect(rewordedText(occasionOnce, `在湖滨港与云雀港合作协议签署仪式上，${signed}`)).toBe(signed);
  const other = `在港口合作项目签署仪式上，${signed}`;
  expect(rewordedText(occasionOnce, other)).toBe(other);
});

it("welcomes and thanks the same people in one clause", () => {
  expect(rewordedText(welcomedAndThanked, "安例对代表团的到来表示欢迎，向代表团致谢。")).toBe(
    "安例对代表团的到来表示欢迎和感谢。",
  );
  const others = "安例对代表团表示欢迎，向湖滨商会致谢。";
  expect(rewordedText(welcomedAndThanked, others)).toBe(others);
});

it("thanks the same guests in two ways", () => {
  const text = "安例向代表团致谢，白样代表全体病人向代表团致谢。";
  expect(rewordedText(welcomedAndThanked, text)).toBe("安例向代表团致谢，白样代表全体病人表示感谢。");
  expect(rewordedText(welcomedAndThanked, "安例向商会致谢，白样向商会致谢。")).toBe(
    "安例向商会致谢，白样也表示感谢。",
  );
  const others = "安例向代表团致谢，白样向湖滨商会致谢。";
  expect(rewordedText(welcomedAndThanked, others)).toBe(others);
});

it("gives the head of a college without a noun for it", () => {
  expect(rewordedText(headOfCollege, "典礼由湖滨学院培训部副主任安例主持，该校院长白样致辞。")).toContain(
    "，院长白样",
  );
  const other = "湖滨大学教授安例主持，该校院长白样致辞。";
  expect(rewordedText(headOfCollege, other)).toBe(other);
});

it("names a place once whose facts somebody introduced", () => {
  expect(rewordedText(placeIntroducedOnce, "介绍了湖滨省情特点和湖滨经济发展情况")).toBe(
    "介绍了湖滨省情特点和经济发展情况",
  );
  expect(rewordedText(placeIntroducedOnce, "介绍了湖滨省情和湖滨最新经济社会发展情况")).toBe(
    "介绍了湖滨省情和最新经济社会发展情况",
  );
  const two = "介绍了湖滨经济情况和云雀经济情况";
  expect(rewordedText(placeIntroducedOnce, two)).toBe(two);
});

it("leaves out whose something is that both sides agree on or discuss", () => {
  expect(rewordedText(bothSidesOnce, "双方一致同意建立双方主任联络群，统一使用表格")).toBe(
    "双方一致同意建立主任联络群，统一使用表格",
  );
  expect(rewordedText(bothSidesOnce, "双方还就三方面事项进行了交流：一是加强双方高层互访")).toBe(
    "双方还就三方面事项进行了交流：一是加强高层互访",
  );
  const other = "双方一致同意深化双方友谊";
  expect(rewordedText(bothSidesOnce, other)).toBe(other);
});
