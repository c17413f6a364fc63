import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented visit whose meeting or ceremony comes after a tour.

const visit = (...items: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨港口商会访问云雀学院"),
      home: { name: zh("云雀学院"), kind: "university" },
      city: zh("云雀"),
      delegations: [{ key: "d", name: zh("湖滨港口商会代表团"), side: "guest", head: "an", size: 6 }],
      participants: [
        officerOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", roles: ["head"], delegation: "d" }),
        personOf("bai", "白样", "云雀学院", "院长", { side: "host", roles: ["receiver"] }),
        personOf("ding", "丁样", "云雀学院", "副院长", { side: "host" }),
        officerOf("he", "何例", "湖滨港口商会", "秘书长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("实训中心")] },
        ...items,
      ],
    }),
    "zh",
  );
const chaired = (activity: string, title: string, more: object = {}): string =>
  visit({
    key: "s",
    activity,
    title: zh(title),
    people: [{ key: "ding", as: "chair" }, { key: "bai" }],
    ...more,
  });

it("states that a ceremony was held before who chaired it", () => {
  expect(chaired("signing", "签约仪式")).toMatch(/双方举行签约仪式，由云雀学院副院长丁样主持/);
});

it("does not say of an item with people of one side that both held it", () => {
  expect(chaired("discussion", "学生交流会")).not.toContain("双方举行");
});

it("states what two sides talked about as theirs", () => {
  const remarks = [remark("r1", "bai", "introduce", "学院办学情况"), remark("r2", "an", "hope", "加强合作")];
  const people = [{ key: "ding", as: "chair" }];
  expect(chaired("talks", "座谈会", { people, remarks, topics: [zh("人才培养")] })).not.toContain("展开");
});

it("names a meeting as held where its first words are said there", () => {
  const talks = {
    key: "s",
    activity: "talks",
    title: zh("座谈会"),
    topics: [zh("企业感兴趣的项目")],
    remarks: [remark("r1", "bai", "introduce", "学院办学情况"), remark("r2", "an", "hope", "双方加强合作")],
  };
  expect(visit(talks)).toMatch(/(?:在双方举行的座谈会上，|双方举行座谈会。)白样介绍了学院办学情况/);
});

it("chairs the event, and not talks that are stated later", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨港口商会向云雀学院捐赠图书"),
      home: { name: zh("云雀学院"), kind: "university" },
      city: zh("云雀"),
      participants: [
        officerOf("an", "安例", "湖滨港口商会", "会长", { side: "guest" }),
        personOf("bai", "白样", "云雀学院", "院长", { side: "host", roles: ["chair", "receiver"] }),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh("图书500册"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
        },
        { key: "t", activity: "talks", title: zh("座谈会"), topics: [zh("人才培养")] },
      ],
    }),
    "zh",
  );
  expect(text).not.toMatch(/主持座谈会/);
});

it("names who went along at a place that was one of several seen before", () => {
  const again = {
    key: "u",
    activity: "tour",
    venue: { name: zh("航海实训中心") },
    people: [
      { key: "an", as: "head" },
      { key: "ding", as: "escort" },
    ],
  };
  const first = {
    key: "f",
    activity: "tour",
    people: [{ key: "an", as: "head" }, { key: "he" }],
    saw: [zh("校史馆"), zh("云雀学院的航海实训中心")],
  };
  expect(visit(first, again)).toMatch(/丁样陪同参观了航海实训中心/);
});
