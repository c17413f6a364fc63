import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Events, their parts and what they launched, in invented texts.

const seminar = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("云雀国际产业论坛举行"),
      officialName: zh("云雀国际产业论坛"),
      participants: [personOf("an", "安例", "松山协会", "会长")],
      ...more,
    }),
    "zh",
  );

describe("the parts of an event", () => {
  const parts = (title: string): string =>
    seminar({
      agenda: [
        { key: "a", activity: "speeches", people: [{ key: "an", as: "speaker" }] },
        {
          key: "b",
          activity: "discussion",
          title: zh(title),
          people: [],
          sections: [zh("高端装备制造"), zh("智慧畜牧业")],
          topics: [zh("人才培养"), zh("成果转化")],
        },
      ],
    });

  it("are what the event has where the item is these parts themselves", () => {
    expect(parts("分论坛")).toMatch(/论坛设高端装备制造、智慧畜牧业[两二2]个分论坛/);
    expect(parts("分论坛")).not.toMatch(/分论坛分/);
  });

  it("are counted where their names do not show that they are parts", () => {
    expect(parts("青年学者论坛")).toMatch(/青年学者论坛分高端装备制造、智慧畜牧业[两二2]个专题举行/);
  });
});

describe("the name of an event", () => {
  const salon = (officialName: string): string =>
    seminar({
      title: zh("松山协会举办“走进云雀”商务沙龙"),
      officialName: zh(officialName),
      purpose: zh("帮助会员企业了解合作机遇"),
    });

  it("has quotation marks with a subtitle, and its noun in front of that", () => {
    const article = salon("松山协会商务沙龙—走进云雀");
    expect(article).toContain("“松山协会商务沙龙—走进云雀”");
    expect(article).toContain("参加沙龙");
    expect(article).not.toContain("研讨会");
  });

  it("has none around a noun at its end", () => {
    expect(salon("松山—云雀商务沙龙")).not.toContain("“松山—云雀商务沙龙”");
  });
});

describe("a thing that context takes up", () => {
  it("is named by the sentence before", () => {
    const article = seminar({
      agenda: [
        {
          key: "a",
          activity: "speeches",
          remarks: [remark("r", "an", "say", "云雀是最具开放活力的地区之一")],
        },
        { key: "l", activity: "ceremony", outcomes: ["o"] },
      ],
      news: "o",
      outcomes: [{ key: "o", type: "launch", points: [zh("云雀城市互联平台")] }],
      background: [zh("该平台将集成各市的城市风貌和经济社会发展信息。")],
    });
    expect(article).toMatch(/云雀城市互联平台[^。]*。该平台将集成/);
  });
});

describe("an event at which somebody of the visitors spoke", () => {
  it("is where they spoke, with who held it", () => {
    const article = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("云雀研究院代表团访问松山国"),
        city: zh("青石"),
        purpose: zh("开展学术访问"),
        delegations: [{ key: "d", name: zh("云雀研究院代表团"), side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "云雀研究院", "院长", { side: "guest", delegation: "d", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "s",
            activity: "presentation",
            title: zh("“山地农业”国际学术研讨会"),
            organizers: [{ organization: { name: zh("松山国立大学"), kind: "university" }, tier: "host" }],
            people: [{ key: "an", as: "speaker" }],
            remarks: [remark("r", "an", "speak", "山地农业的发展机制")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("赴青石进行学术访问");
    expect(article).toMatch(/在松山国立大学主办的“山地农业”国际学术研讨会上，安例就山地农业的发展机制/);
  });
});

describe("what one person said", () => {
  const said = (...remarks: object[]): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云雀市航运协会到访湖滨港口商会"),
        participants: [
          personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [{ key: "t", activity: "talks", remarks }],
      }),
      "zh",
    );

  it("is not part of an invitation before it", () => {
    const article = said(
      remark("a", "bo", "point_out", "云雀市与湖滨相邻，具有开拓航运的优势"),
      { ...remark("b", "bo", "invite", "率企业到云雀市考察"), whom: zh("商会") },
      remark("c", "bo", "say", "去年两地的贸易总额为22亿元", "云雀市的企业参与了两项工程"),
    );
    expect(article).not.toMatch(/邀请[^。]*；/);
    expect(article).toMatch(/工程，并邀请商会率企业到云雀市考察/);
  });

  it("welcomes what others come to do, and trusts in what is to come", () => {
    const article = said(
      { key: "a", by: ["an"], act: "welcome", whom: zh("各地企业到湖滨投资发展") },
      remark("b", "an", "praise", "两地航运合作的前景"),
    );
    expect(article).toContain("欢迎各地企业到湖滨投资发展");
    expect(article).toContain("看好两地航运合作的前景");
    expect(article).not.toMatch(/投资发展表示欢迎|肯定了/);
  });
});

describe("what organizations intend", () => {
  it("at a known time is a plan rather than a statement", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云雀大学到访湖滨学院"),
        participants: [
          personOf("an", "安例", "湖滨学院", "院长", { side: "host", roles: ["receiver"] }),
          personOf("bo", "博例", "云雀大学", "校长", { side: "guest", roles: ["head"] }),
        ],
        followUps: [
          {
            key: "f",
            text: zh("访问湖滨学院"),
            force: "intention",
            by: { organizations: [{ name: zh("松山女子大学"), kind: "university" }] },
            due: { words: zh("于2024年11月") },
            announce: true,
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("松山女子大学拟于11月访问");
  });
});

describe("those of an item who are listed alone", () => {
  const speech = {
    key: "a",
    activity: "speeches",
    title: zh("主旨演讲"),
    people: [{ key: "an", as: "speaker" }],
  };

  it("are not all who spoke, where the list is open", () => {
    expect(seminar({ agenda: [{ ...speech, peopleOpen: true }] })).toContain("安例等作主旨演讲");
    expect(seminar({ agenda: [speech] })).not.toContain("安例等");
  });
});
