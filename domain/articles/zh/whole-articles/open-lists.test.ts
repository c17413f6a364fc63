import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const part = (name: string): object => ({
  name: zh(name),
  kind: "university",
  parent: { name: zh("湖滨大学"), kind: "university" },
});

const heads = (...names: string[]): object => ({
  key: "heads",
  group: zh("负责人"),
  of: names.map(part),
  ofOpen: true,
  side: "host",
});

const article = (agenda: readonly object[], more: readonly object[] = []): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到湖滨大学考察"),
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" }),
        personOf("bai", "白样", "湖滨大学", "副校长", { side: "host" }),
        ...more,
      ],
      delegations: [{ key: "party", side: "guest", head: "an" }],
      agenda,
    }),
    "zh",
  );

const tour = (saw: readonly string[], more: object = {}): object => ({
  key: "tour",
  activity: "tour",
  saw: saw.map(zh),
  sawOpen: true,
  ...more,
});

describe("an open list", () => {
  it("of sights ends in what they are", () => {
    expect(article([tour(["港口码头", "松涛公园"])])).toContain("松涛公园等处");
    expect(article([tour(["星光电子公司", "云雀航运集团"])])).toContain("云雀航运集团等企业");
    expect(article([tour(["湖滨农产品物流园", "松涛集团"])])).toContain("松涛集团等处");
    expect(article([tour(["校史展览馆", "科研成果展示"])])).not.toMatch(/展示等[处企]/);
  });

  it("without members leaves a tour whose title is a verb as it is", () => {
    const titled = article([tour([], { title: zh("参观规划馆"), sawOpen: false })]);
    expect(titled).toContain("参观了规划馆");
    expect(titled).not.toContain("参加参观");
  });

  it("of several escorts names them as some of all", () => {
    const hosts = ["bai", "lu", "shi"];
    const others = [
      personOf("lu", "鲁样", "湖滨大学", "教务长", { side: "host", roles: ["escort"] }),
      personOf("shi", "石例", "湖滨大学", "图书馆馆长", { side: "host", roles: ["escort"] }),
    ];
    const people = [{ key: "an", as: "head" }, ...hosts.map((key) => ({ key, as: "escort" }))];
    const open = article([tour(["校史馆"], { sawOpen: false, people, peopleOpen: true })], others);
    expect(open).toMatch(/石例等陪同/);
    const closed = article([tour(["校史馆"], { sawOpen: false, people })], others);
    expect(closed).not.toMatch(/等陪同/);
  });

  it("of the guests beside their head ends in 等", () => {
    const guest = personOf("zu", "祖例", "松山商会", "副会长", { side: "guest", delegation: "party" });
    const made = (more: object): string =>
      text(
        heldEvent({
          kind: "outbound_visit",
          title: zh("湖滨商会访问云雀市"),
          home: { name: zh("云雀市商会"), kind: "association" },
          participants: [
            personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" }),
            guest,
            personOf("yu", "于样", "云雀市", "市长", { side: "host" }),
          ],
          delegations: [{ key: "party", side: "guest", head: "an" }],
          agenda: [{ key: "talks", activity: "talks", people: [{ key: "an" }, { key: "yu" }] }],
          ...more,
        }),
        "zh",
      );
    expect(made({ participantsOpen: true, openSides: ["guest"] })).toMatch(/祖例等/);
    expect(made({})).not.toMatch(/祖例等/);
  });

  it("of what was learned ends in a noun", () => {
    const learned = tour(["校史馆"], {
      sawOpen: false,
      topics: [zh("总体规划"), zh("产业布局")],
      topicsOpen: true,
    });
    expect(article([learned])).toContain("了解总体规划、产业布局等情况");
    const known = tour(["校史馆"], {
      sawOpen: false,
      topics: [zh("规划情况"), zh("办学经验")],
      topicsOpen: true,
    });
    expect(article([known])).not.toContain("等情况");
  });

  it("of two topics one of which is a series joins them by a word", () => {
    const talks = {
      key: "talks",
      activity: "talks",
      people: [{ key: "an" }, { key: "heads" }],
      topics: [zh("木材、药材、食品等贸易项目"), zh("两地文化交流")],
      topicsOpen: true,
    };
    const series = article([talks], [heads("外事办公室")]);
    expect(series).toContain("木材、药材、食品等贸易项目和两地文化交流等");
  });

  it("of parts of a university does not call them universities", () => {
    const talks = {
      key: "talks",
      activity: "talks",
      people: [{ key: "an" }, { key: "heads" }],
      topics: [zh("联合办学")],
    };
    const mixed = article([talks], [heads("外事办公室", "商学院")]);
    expect(mixed).toContain("等部门和学院负责人");
    expect(mixed).not.toContain("高校");
    expect(article([talks], [heads("教务处", "外事办公室")])).toContain("等部门负责人");
  });
});

describe("talks and what was said at them", () => {
  it("come after what was introduced before them", () => {
    const film = {
      key: "film",
      activity: "presentation",
      told: "before",
      remarks: [remark("r0", "bai", "introduce", "学校的发展历程")],
    };
    const talks = {
      key: "talks",
      activity: "talks",
      remarks: [remark("r1", "an", "say", "松山商会重视此次交流，愿意为湖滨大学的学生提供更多实习岗位")],
    };
    const before = article([film, talks]);
    expect(before.indexOf("发展历程")).toBeLessThan(before.indexOf("实习岗位"));
  });
});
