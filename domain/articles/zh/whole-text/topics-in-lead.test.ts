import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

const TALKS = { key: "t", activity: "talks", title: zh("中日港务友好交流会"), topicsOpen: true };

const visit = (record: object, ...agenda: object[]): string[] =>
  text({
    kind: "reception",
    title: zh("松山市港务局交流团到云雀市港务局开展业务交流"),
    home: org("云雀市港务局"),
    purpose: zh("开展业务交流"),
    when: { start: "2024-03-05" },
    delegations: [{ key: "d", name: zh("交流团"), side: "guest", head: "gu" }],
    participants: [
      { ...person("gu", "谷雨", org("松山市港务局"), "局长", "guest"), roles: ["head"], delegation: "d" },
      person("bai", "白样", org("云雀市港务局"), "局长", "host"),
      person("mo", "莫常", org("云雀市港务局"), "副局长", "host"),
    ],
    agenda,
    ...record,
  }).split("\n\n");

const here = [{ key: "bai" }, { key: "mo" }];

describe("the first paragraph of a bare visit", () => {
  it("says what the talks with a name were about, which these leave out", () => {
    const [, lead = "", ...rest] = visit(
      {},
      { ...TALKS, topics: [zh("航道疏浚"), zh("引航管理")], people: here },
    );
    expect(lead).toMatch(/开展业务交流，(?:就|围绕)航道疏浚、引航管理等进行探讨。$/);
    expect(rest.join()).toContain("中日港务友好交流会举行，云雀市港务局局长白样");
    expect(rest.join()).not.toContain("航道疏浚");
  });

  it("does not say one of several different topics", () => {
    const [, lead = ""] = visit(
      {},
      { ...TALKS, topics: [zh("航道疏浚")], people: here },
      { key: "u", activity: "talks", title: zh("座谈会"), topics: [zh("引航管理")], people: [{ key: "mo" }] },
    );
    expect(lead).not.toContain("就航道疏浚");
  });

  it("does not say the topic of all talks but one", () => {
    const offices = ["甲国", "乙国", "丙国", "丁国", "戊国"].map((name, at) =>
      person(`c${at}`, `总领事${at}`, org(`${name}驻云雀总领事馆`), "总领事", "host"),
    );
    const calls = (...more: object[]): string =>
      visit(
        {
          kind: "outbound_visit",
          title: zh("松山市外办拜访云雀市各国领事机构"),
          home: org("松山市外办"),
          city: zh("云雀市"),
          purpose: undefined,
          delegations: [],
          participants: [
            { ...person("gu", "谷雨", org("松山市外办"), "主任", "guest"), roles: ["head"] },
            ...offices,
            person("mo", "莫常", org("云雀市外办"), "主任", "host"),
          ],
        },
        {
          key: "t",
          activity: "talks",
          each: true,
          topics: [zh("海水养殖")],
          people: [{ key: "gu" }, ...offices.map((_, at) => ({ key: `c${at}` }))],
          remarks: [{ key: "s", by: ["c0"], act: "hope", points: [zh("两地在种苗、冷链等环节加强交流")] }],
        },
        ...more,
      )[1] ?? "";
    const other = { key: "u", activity: "talks", people: [{ key: "gu" }, { key: "mo" }] };
    expect(calls({ ...other, topics: [zh("友城往来")] })).not.toContain("海水养殖");
    expect(calls(other)).not.toContain("海水养殖");
  });

  it("does not join them to a tour", () => {
    const toured = (aim: string): string | undefined =>
      visit(
        { title: zh(`松山市港务局交流团到云雀市港务局${aim}`), purpose: zh(aim) },
        { ...TALKS, topics: [zh("航道疏浚")], people: here },
      )[1];
    expect(toured("开展实地考察")).toMatch(/考察。$/u);
    expect(toured("参观自动化码头")).not.toContain("航道疏浚");
  });

  it("does not leave a sentence that says only that there were talks", () => {
    const rest = visit({}, { ...TALKS, topics: [zh("航道疏浚"), zh("引航管理")] }).slice(2);
    expect(rest.join()).toContain("航道疏浚");
    expect(rest.join()).not.toContain("交流会举行。");
  });

  it("does not repeat what it was for", () => {
    const [, lead = ""] = visit(
      { purpose: zh("考察航道疏浚工程") },
      { ...TALKS, topics: [zh("航道疏浚")], people: here },
    );
    expect(lead).not.toContain("就航道疏浚");
  });

  it("keeps those who came along right behind the visit", () => {
    const along = (key: string, name: string, title: string): object => ({
      ...person(key, name, org("松山市港务局"), title, "guest"),
      delegation: "d",
    });
    const [, lead = ""] = visit(
      {
        participants: [
          { ...person("gu", "谷雨", org("松山市港务局"), "局长", "guest"), roles: ["head"], delegation: "d" },
          along("shu", "舒朗", "副局长"),
          along("ke", "柯例", "总工程师"),
          along("yu", "于样", "办公室主任"),
          { ...person("bai", "白样", org("云雀市港务局"), "局长", "host"), roles: ["receiver"] },
          person("mo", "莫常", org("云雀市港务局"), "副局长", "host"),
        ],
      },
      { ...TALKS, topics: [zh("航道疏浚"), zh("引航管理")], people: here },
    );
    expect(lead).toMatch(/开展业务交流[。，][^。]*于样同行。[^。]*接待了[^。]*航道疏浚/u);
  });
});
