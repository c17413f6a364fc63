import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// An invented chamber of commerce and an invented district, which give things to a hospital and to a town.

const HOSPITAL = { name: zh("样本市人民医院"), kind: "hospital" };
const CHAMBER = { name: zh("样本市企业家商会"), kind: "association" };

const donation = (more: object = {}, gift: object = {}, ceremony: object = {}) =>
  heldEvent({
    kind: "other",
    title: zh("样本市企业家商会向样本市人民医院捐赠防疫物资"),
    home: CHAMBER,
    when: { start: "2021-02-05" },
    city: zh("样本"),
    participants: [
      personOf("wang", "王小样", "样本市企业家商会", "会长", { side: "guest" }),
      personOf("li", "李示例", "样本市人民医院", "院长", { side: "host" }),
    ],
    agenda: [{ key: "c", activity: "ceremony", title: zh("捐赠仪式"), outcomes: ["o"], ...ceremony }],
    outcomes: [
      {
        key: "o",
        type: "gift",
        by: ["wang"],
        to: { organizations: [HOSPITAL] },
        points: [zh("口罩20000个"), zh("防护服500套")],
        ...gift,
      },
    ],
    ...more,
  });

it("begins with who gave what to whom, and states where only if no name shows it", () => {
  const here = faultlessText(donation(), "zh");
  expect(here).toContain("2021年2月5日，样本市企业家商会会长王小样向样本市人民医院捐赠");
  expect(here).not.toContain("仪式在样本举行");
  expect(here).toContain("出席捐赠仪式");
  const elsewhere = faultlessText(donation({ city: zh("北河"), purpose: zh("支持医院抗击疫情") }), "zh");
  expect(elsewhere).toContain("防护服500套，支持医院抗击疫情。捐赠仪式在北河举行。");
});

it("states how a gift reached its recipient behind the gift, not behind words said there", () => {
  const remarks = [{ key: "r", by: ["wang"], act: "say", points: [zh("商会将继续支持抗疫工作")] }];
  const narrative = [zh("此次物资通过样本市红十字会定向捐赠。")];
  const text = faultlessText(donation({}, {}, { remarks, narrative }), "zh");
  expect(text).toContain("防护服500套。此次物资通过样本市红十字会定向捐赠。");
});

it("has the way of a gift in its sentence, once", () => {
  const points = [zh("救护车一台，经样本市红十字会定向捐赠")];
  const sentence = "样本市红十字会向样本市人民医院定向捐赠救护车一台";
  expect(faultlessText(donation({}, { points }), "zh")).toContain(sentence);
  const handover = {
    activity: "handover",
    title: zh("救护车一台"),
    people: [
      { key: "wang", as: "head" },
      { key: "li", as: "receiver" },
    ],
  };
  const text = faultlessText(donation({}, { points }, handover), "zh");
  expect(text).toContain(sentence);
  expect(text.split("救护车一台")).toHaveLength(2);
});

it("takes the office as the giver where only the title says it, and what is planned with the gift directly behind", () => {
  const town = { name: zh("松山市"), kind: "government" };
  const text = faultlessText(
    donation(
      {
        title: zh("东湖区向友好城市松山市捐赠防疫物资"),
        home: { name: zh("样本市东湖区"), kind: "government" },
        participants: [personOf("chen", "陈小样", "样本市东湖区", "副区长", { side: "host" })],
        purpose: zh("助力松山市抗击疫情"),
        followUps: [
          {
            key: "f",
            text: zh("把这批物资空运至松山市"),
            force: "task",
            to: { organizations: [town] },
            due: { words: zh("尽快") },
            announce: true,
          },
        ],
        background: [zh("东湖区与松山市于2015年结好。")],
      },
      { by: undefined, to: { organizations: [town] } },
    ),
    "zh",
  );
  expect(text).toContain(
    "样本市东湖区向松山市捐赠口罩20000个和防护服500套，助力松山市抗击疫情。这批物资将尽快空运至松山市。",
  );
});

it("takes for a way of a gift no other giver, and none that is said of one of several things", () => {
  const points = [zh("救护车一台，由样本市会员企业捐赠")];
  expect(faultlessText(donation({}, { points }), "zh")).toContain("救护车一台，由样本市会员企业捐赠");
  const two = [zh("口罩20000个"), zh("救护车一台，经样本市红十字会捐赠")];
  expect(faultlessText(donation({}, { points: two }), "zh")).toContain("救护车一台，经样本市红十字会捐赠");
});

it("lets the office give alone only where the title names nobody beside it", () => {
  const given = (title: string): string =>
    faultlessText(donation({ title: zh(title) }, { by: undefined }), "zh");
  expect(given("样本市企业家商会向样本市人民医院捐赠防疫物资")).toContain("日，样本市企业家商会向");
  expect(given("爱心企业、样本市企业家商会向样本市人民医院捐赠防疫物资")).not.toContain(
    "日，样本市企业家商会向",
  );
});

it("introduces people before words about the gift that name them", () => {
  const narrative = [zh("这批物资已由医院登记入库，李示例表示感谢。")];
  const text = faultlessText(donation({}, {}, { narrative }), "zh");
  expect(text.indexOf("院长李示例")).toBeGreaterThan(0);
  expect(text.indexOf("院长李示例")).toBeLessThan(text.indexOf("登记入库"));
});

it("keeps the ceremony of a gift on one of several days, and its name where somebody chaired it", () => {
  const when = { start: "2021-02-04", end: "2021-02-05" };
  const days = faultlessText(donation({ when }, {}, { when: { start: "2021-02-05" } }), "zh");
  expect(days).toContain("捐赠仪式上");
  const people = [{ key: "wang" }, { key: "li", as: "chair" }];
  expect(faultlessText(donation({}, {}, { people }), "zh")).toContain("主持捐赠仪式");
});

it("makes a thing the subject of no further act", () => {
  const text = "把这批物资分发给科室，并开展培训";
  const followUps = [{ key: "f", text: zh(text), force: "task", announce: true }];
  expect(faultlessText(donation({ followUps }), "zh")).not.toContain("这批物资将分发");
});

it("gives to the recipient of the headline what an official of another organization accepts", () => {
  const people = [
    { key: "w", as: "head" },
    { key: "l", as: "receiver" },
  ];
  const text = faultlessText(
    donation({
      title: zh("样本大学北河校友会向附属医院捐赠救护车"),
      participants: [
        { key: "w", group: zh("样本大学北河校友会"), presence: "unstated" },
        personOf("l", "李示例", "样本大学", "副校长"),
      ],
      agenda: [{ key: "c", activity: "handover", title: zh("两辆救护车"), people }],
      outcomes: [],
    }),
    "zh",
  );
  expect(text).toContain("向附属医院捐赠两辆救护车，副校长李示例接受捐赠");
  expect(text).not.toContain("该校");
});

it("names the hospital that the headline shortens, and in full whose official accepts for another", () => {
  const people = [
    { key: "w", as: "head" },
    { key: "l", as: "receiver" },
  ];
  const given = (title: string, organization: string): string =>
    faultlessText(
      donation({
        title: zh(title),
        participants: [
          personOf("w", "王小样", "示例公司", "董事长"),
          personOf("l", "李示例", organization, "副职负责人"),
        ],
        agenda: [{ key: "c", activity: "handover", title: zh("两辆救护车"), people }],
        outcomes: [],
      }),
      "zh",
    );
  expect(given("示例公司向县医院捐赠救护车", "云溪县人民医院")).toContain("向云溪县人民医院捐赠");
  expect(given("示例公司向希望小学捐赠图书", "云溪县教育局")).toContain("，云溪县教育局");
});
