import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const inspection = (...done: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨林业局到云雀湿地公园检查"),
      venue: { name: zh("云雀湿地公园") },
      delegations: [{ key: "d", name: zh("检查组"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨林业局", "副局长", { side: "guest", delegation: "d", roles: ["head"] }),
        { key: "t", group: zh("检查组"), side: "guest", delegation: "d" },
        personOf("bai", "白样", "云雀林场", "场长", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        { key: "f", activity: "tour", saw: [zh("观鸟台")] },
        ...done.map((one, at) => ({
          key: `o${at}`,
          activity: "other",
          did: zh(one),
          ...(at === 0 && done.length === 1 ? { remarks: [remark("r", "an", "require", "加强巡护")] } : {}),
        })),
      ],
    }),
    "zh",
  );

describe("the activity of an inspection's item without a list", () => {
  it.each(["听取公园自查情况汇报", "查阅内业资料"])("was done by the inspectors: %s", (done) => {
    const text = inspection(done);
    expect(text).toMatch(
      new RegExp(`检查组(?:察看了观鸟台，并|[^，。]{0,4})${done.slice(0, 2)}了?${done.slice(2)}`),
    );
    expect(text).not.toMatch(/(?:各方|双方|与会人员)/);
  });

  it("was not theirs where it was done with the hosts or to them", () => {
    expect(inspection("听取检查组情况反馈")).not.toMatch(/检查组[^，。]{0,4}听取/);
    expect(inspection("共同观看宣传片")).not.toMatch(/检查组[^，。]{0,4}共同/);
  });

  it("is one sentence for several, with 并 before the last", () => {
    const text = inspection("查阅内业资料", "抽查值班记录", "听取公园工作汇报");
    expect(text).toContain("听取了公园工作汇报");
    expect(text).not.toMatch(/，并[^。]*，并/);
  });
});

describe("what an item of an inspection did, which lists inspectors and inspected", () => {
  const inspected = (did: string): string =>
    faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("湖滨林业局督查组到云雀林场督查"),
        venue: { name: zh("云雀林场") },
        delegations: [{ key: "d", name: zh("湖滨林业局督查组"), side: "guest", head: "an", size: 5 }],
        participants: [
          personOf("an", "安例", "湖滨林业局", "副局长", { side: "guest", delegation: "d", roles: ["head"] }),
          personOf("bai", "白样", "云雀林场", "场长", { side: "host" }),
          { key: "g", group: zh("相关领导和工作人员"), of: [{ name: zh("云雀护林站") }], side: "host" },
        ],
        agenda: [
          {
            key: "r",
            activity: "other",
            did: zh(did),
            people: [{ key: "an", as: "head" }, { key: "bai" }, { key: "g" }],
          },
        ],
      }),
      "zh",
    );

  it.each(["听取防火工作情况汇报", "查阅值班记录"])("was done by the inspectors: %s", (done) => {
    const text = inspected(done);
    expect(text).toMatch(new RegExp(`督查组${done.slice(0, 2)}了${done.slice(2)}，[^。]*白样[^。]*参加`));
    expect(text).not.toMatch(/安例[，、][^。]*白样[^。]*(?:听取|查阅)/);
  });

  it("was done by all where they did it together", () => {
    expect(inspected("共同观看宣传片")).toMatch(/安例[^。]*白样[^。]*共同观看/);
  });
});

it("looks at equipment rather than calls on it", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例到云雀农业园区考察调研"),
      delegations: [{ key: "d", name: zh("考察组"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨省农业厅", "副厅长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云雀农业园区", "主任", { side: "host", roles: ["escort"] }),
      ],
      agenda: [{ key: "f", activity: "tour", saw: [zh("园区的数据库"), zh("育苗大棚控制系统")] }],
    }),
    "zh",
  );
  expect(text).toContain("察看了园区的数据库和育苗大棚控制系统");
});
