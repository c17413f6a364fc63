import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";
import { isSeeing } from "./title-of-tour";

const toured = (item: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例检查防汛工作"),
      city: zh("云雀"),
      purpose: zh("检查防汛工作"),
      delegations: [{ key: "d", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市", "副市长", { delegation: "d" }),
        personOf("bai", "白样", "云雀市水利局", "局长", { delegation: "d" }),
      ],
      agenda: [{ key: "t", activity: "tour", ...item }],
    }),
    "zh",
  );

describe("the title of a tour", () => {
  it("that says again what was seen is not an event to take part in", () => {
    const text = toured({ title: zh("水库检查"), saw: [zh("湖滨水库大坝"), zh("溢洪道")] });
    expect(text).toContain("检查了湖滨水库大坝和溢洪道");
    expect(text).not.toContain("水库检查");
  });

  it("that says again where it was is not an event to take part in", () => {
    const text = toured({
      title: zh("医院参观"),
      venue: { name: zh("湖滨医院") },
      saw: [zh("针灸、放射等科室")],
    });
    expect(text).toContain("湖滨医院");
    expect(text).not.toContain("医院参观");
  });

  it("that is the verb and what was seen says so once", () => {
    const text = toured({ title: zh("参观“湖滨图片展”"), saw: [zh("“湖滨图片展”")] });
    expect(text.match(/图片展/g)).toHaveLength(1);
    expect(text).not.toContain("参加参观");
  });

  it("that is an exhibition has the sights as its exhibits", () => {
    const text = toured({ title: zh("防汛成果展"), saw: [zh("水下机器人")] });
    expect(text).toMatch(/参观防汛成果展，观看了水下机器人/);
    expect(text).not.toMatch(/展，还/);
  });

  it("that is a place has the sights there", () => {
    const text = toured({ title: zh("云雀茶府"), saw: [zh("会客室"), zh("露天茶座")], sawOpen: true });
    expect(text).toContain("云雀茶府的会客室、露天茶座等处");
    expect(text).not.toContain("参加云雀茶府");
  });

  it("that is an occasion or an act is no place of the sights", () => {
    const saw = [zh("会客室"), zh("露天茶座")];
    expect(toured({ title: zh("开放日活动"), saw })).toContain("参加开放日活动");
    expect(toured({ title: zh("堤防现场调研"), saw })).not.toContain("调研的");
    expect(toured({ title: zh("现场教学"), saw })).toMatch(/参加现场教学，[^，]*了会客室/);
  });
});

it("that is a way of seeing is the verb of what was seen", () => {
  const text = toured({ title: zh("车览"), saw: [zh("湖滨新区"), zh("滨江大道")] });
  expect(text).toContain("车览了湖滨新区和滨江大道");
  expect(text).not.toMatch(/车览的|参加车览/);
  expect(toured({ title: zh("乘船游览"), venue: { name: zh("云雀湖") } })).toContain("乘船游览了云雀湖");
  expect(toured({ title: zh("远眺"), venue: { name: zh("云雀塔") } })).not.toContain("远眺了云雀塔");
  expect(toured({ title: zh("远眺"), saw: [zh("湖滨大桥")] })).toContain("远眺了湖滨大桥");
});

it("that names the grounds of the sights is not a tour beside theirs", () => {
  const text = toured({ title: zh("参观校园"), saw: [zh("木工实训室"), zh("茶艺实训室")] });
  expect(text).not.toContain("参观校园");
  expect(text).toMatch(/[^，。]{0,4}了木工实训室/);
  expect(toured({ title: zh("参观湖滨茶馆"), saw: [zh("会客室")] })).toContain("湖滨茶馆");
});

const touredAll = (...agenda: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨学院到访云雀大学"),
      home: { name: zh("云雀大学") },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨学院", "院长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云雀大学", "校长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: agenda.map((item, at) => ({ key: `t${at}`, activity: "tour", ...item })),
    }),
    "zh",
  );

it("of two verbs does not see the second one", () => {
  for (const title of ["考察对接", "检查评估", "走访联谊", "慰问演出", "拜访行程", "访问交流"])
    expect(isSeeing(title)).toBe(false);
  for (const title of ["参观湖滨商会", "考察新能源项目", "走访企业", "参观演出服工厂"])
    expect(isSeeing(title)).toBe(true);
});

it("of the grounds is no stop before the one at which the sights there are listed", () => {
  const text = touredAll({ title: zh("参观校园") }, { saw: [zh("图书馆"), zh("工程训练中心")] });
  expect(text).toContain("参观了图书馆和工程训练中心");
  expect(text.match(/参观/g)).toHaveLength(1);
  expect(touredAll({ title: zh("参观校园") })).toContain("参观了校园");
});

it("and its stops state a sight once, in another list or as a place of its own", () => {
  const again = touredAll(
    { saw: [zh("云雀大学图书馆"), zh("云雀大学海洋展览馆")] },
    { venue: { name: zh("海洋展览馆") } },
  );
  expect(again.match(/海洋展览馆/g)).toHaveLength(1);
  const port = touredAll(
    { venue: { name: zh("云雀博物馆") } },
    { venue: { name: zh("云雀港") }, saw: [zh("云雀港")] },
  );
  expect(port).not.toContain("在云雀港参观了云雀港");
});
