import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "./lake-town.test-data";

const article = (remarks: readonly object[], more: object = {}, item: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山商会到湖滨商会考察"),
      home: { name: zh("湖滨商会"), kind: "association" },
      delegations: [{ key: "party", side: "guest", head: "an" }],
      participants: [
        person("an", "安例", "松山县工商商会", "会长", { side: "guest", delegation: "party" }),
        person("bai", "白样", "湖滨县工商商会", "会长", { side: "host", roles: ["receiver"] }),
        person("mo", "莫常", "湖滨县工商商会", "副会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "talks", activity: "talks", title: zh("座谈"), remarks, ...item }],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("what somebody praised", () => {
  it("is a judgement where it is a clause", () => {
    const praise = {
      ...remark("r", "an", "praise", "湖滨市扩大开放的做法"),
      points: [zh("湖滨市扩大开放的做法"), zh("湖滨市结合实际，以项目助推经济发展，城区面貌焕然一新")],
    };
    const said = article([praise]);
    expect(said).toContain("肯定了湖滨市扩大开放的做法，认为湖滨市结合实际，");
    expect(said).not.toMatch(/的做法，以及/);
  });

  it("is a list where all of it are things", () => {
    const praise = {
      ...remark("r", "an", "praise", "湖滨市的做法"),
      points: [zh("湖滨市的做法"), zh("湖滨市近年来在招商引资，特别是项目建设方面取得的成就")],
    };
    expect(article([praise])).not.toContain("认为");
  });
});

describe("what somebody answered", () => {
  const answer = { narrative: [zh("白样现场答复了部分企业的问题。")] };

  it("is a sentence of its own after a statement", () => {
    const remarks = [remark("r1", "bai", "say", "将支持企业发展，希望企业抓住机遇")];
    expect(article(remarks, {}, answer)).toMatch(/白样现场答复了部分企业的问题。/);
  });
});

describe("two statements of one speaker", () => {
  it("are not reported by the same words", () => {
    const say = {
      ...remark("r1", "an", "say", "两会交往已久，双方一直致力于合作"),
      points: [
        zh("两会一直有着很好的友谊，也有过合作，双方一直致力于更深层次的合作"),
        zh("此次考察让会员企业更深入地了解湖滨"),
        zh("湖滨县产业基础良好，营商环境优越"),
      ],
    };
    const said = article([say, remark("r2", "an", "promise", "回去后积极向会员企业宣传湖滨")]);
    expect(said).not.toMatch(/安例表示，[^。]*。安例表示/);
  });
});

describe("topics of talks", () => {
  const topics = (...all: string[]): string => article([], {}, { topics: all.map(zh), topicsOpen: true });

  it("end in a plan after 和", () => {
    expect(topics("服务会员", "宣传报道", "下一步深化合作")).toContain(
      "服务会员、宣传报道和下一步深化合作等",
    );
    expect(topics("服务会员", "宣传报道", "会费标准")).toContain("服务会员、宣传报道、会费标准等");
  });
});

describe("two chambers that met", () => {
  it("are not called 该商会 where the sentence names neither", () => {
    const said = article([
      { ...remark("r0", "bai", "welcome", ""), points: undefined, whom: zh("安例一行") },
      remark("r1", "bai", "introduce", "湖滨县工商商会的工作情况"),
    ]);
    expect(said).not.toContain("介绍了该");
  });

  it("are not called 该会 where the other name ends in 会 too", () => {
    const said = article(
      [
        remark("r1", "bai", "introduce", "湖滨市贸促会的工作情况"),
        {
          ...remark("r2", "bai", "thank", "为湖滨市贸促会赴外地的代表团提供的帮助"),
          whom: zh("松山港口协会"),
        },
      ],
      {
        participants: [
          person("an", "安例", "松山港口协会", "会长", { side: "guest", delegation: "party" }),
          person("bai", "白样", "湖滨市贸促会", "会长", { side: "host", roles: ["receiver"] }),
        ],
      },
    );
    expect(said).not.toContain("为该会");
  });
});

describe("how long a visit took", () => {
  it("is not stated beside its days", () => {
    const tour = { key: "tour", activity: "tour", saw: [zh("旧码头")], narrative: [zh("考察为期5天。")] };
    const when = { start: "2024-03-05", end: "2024-03-09" };
    const shown = article([], {
      title: zh("松山商会到湖滨市考察"),
      city: zh("湖滨市"),
      agenda: [tour],
      when,
    });
    expect(shown).toContain("考察为期5天。");
  });
});

describe("those whom a reception names last", () => {
  it("do not begin the next sentence of its paragraph", () => {
    const tour = {
      key: "tour",
      activity: "tour",
      venue: { name: zh("柚子茶府") },
      people: [{ key: "an", as: "head" }],
      saw: ["商务会议厅", "会客室", "娱乐室", "露天茶座"].map(zh),
    };
    const hosts = ["柯凡", "丁样", "孟例", "苏样"].map((name, at) =>
      person(`h${at}`, name, "湖滨县工商商会", "副会长", { side: "host", roles: ["receiver"] }),
    );
    const participants = [
      person("an", "安例", "松山县工商商会", "会长", { side: "guest", delegation: "party" }),
      person("bai", "白样", "湖滨县工商商会", "会长", { side: "host", roles: ["receiver"] }),
      ...hosts,
    ];
    const shown = article([], { agenda: [tour], participants });
    expect(shown).not.toMatch(/安例一行。安例一行/);
  });
});
