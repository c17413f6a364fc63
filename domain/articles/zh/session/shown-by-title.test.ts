import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented meetings at which something was published.

const held = (what: string, type = "launch"): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运年会在云雀召开"),
      officialName: zh("湖滨航运年会"),
      city: zh("云雀"),
      participants: [personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] })],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r", "an", "hope", "年会取得实效")],
        },
        {
          key: "p",
          activity: "presentation",
          title: zh("报告发布"),
          topics: [zh("一年来的12项重点工作")],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type, points: [zh(what)] }],
    }),
    "zh",
  );

it("names the report that was published before what it is about, in one sentence", () => {
  const text = held("《湖滨航运年度报告》");
  expect(text).not.toMatch(/发布度报告/);
  expect(text).toContain("年会发布了《湖滨航运年度报告》，介绍了一年来的12项重点工作。");
  expect(text.match(/年会发布了/g)).toHaveLength(1);
  expect(text).not.toContain("展开");
});

it("does not say what a platform that was started introduced", () => {
  expect(held("湖滨航运数据平台")).not.toMatch(/平台，介绍了/);
});

const spokenOf = (title: string): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨合作峰会在云雀召开"),
      officialName: zh("湖滨合作峰会"),
      city: zh("云雀"),
      participants: [],
      agenda: [{ key: "p", activity: "presentation", title: zh(title), topics: [zh("航运物流")] }],
    }),
    "zh",
  );

it("carries out no subject and no part of a programme", () => {
  for (const title of ["城市更新", "绿色物流的实践与启示", "企业家观点", "航运指数"])
    expect(spokenOf(title)).not.toContain("开展");
});

it("does not say that both sides of a visit promoted something", () => {
  const visit = heldEvent({
    kind: "reception",
    title: zh("安例访问云雀市"),
    city: zh("云雀"),
    participants: [
      personOf("an", "安例", "湖滨市人民政府", "市长", { side: "guest", roles: ["head"] }),
      personOf("che", "车试", "云雀市人民政府", "市长", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      { key: "p", activity: "presentation", title: zh("招商推介"), topics: [zh("航运物流")], people: [] },
    ],
  });
  expect(faultlessText(visit, "zh")).not.toMatch(/双方[^。]*开展招商推介/);
});

it("states an activity as what was carried out, with its topics in front", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨合作峰会在云雀召开"),
      officialName: zh("湖滨合作峰会"),
      city: zh("云雀"),
      participants: [],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          title: zh("精准招商"),
          topics: [zh("新能源"), zh("航运物流")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("峰会围绕新能源和航运物流开展精准招商。");
});
