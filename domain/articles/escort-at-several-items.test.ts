import { expect, test } from "vitest";
import { faultlessText } from "./faultless.test-data";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "./zh/whole-articles/lake-town.test-data";

// Somebody who escorted the guests at talks and at the signing after them, and did nothing else. All names are invented.

test("an escort at several items is named at the first of them rather than alone at the end", () => {
  const there = [
    { key: "an", as: "receiver" },
    { key: "bai", as: "head" },
    { key: "he", as: "escort" },
  ];
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨港口商会与云雀市航运协会签署合作备忘录"),
      home: PORT,
      city: zh("湖滨市"),
      delegations: [{ key: "d", side: "guest", head: "bai", size: 5 }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("he", "何许", "湖滨港口商会", "秘书长", { side: "host" }),
        personOf("lin", "林样", "湖滨市港航中心", "主任", { side: "host" }),
        personOf("bai", "白样", "云雀市航运协会", "会长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [{ organization: PORT }, { organization: CITY }],
        },
      ],
      agenda: [
        { key: "m", activity: "talks", title: zh("会见"), people: there, topics: [zh("航线开发")] },
        { key: "s", activity: "signing", agreements: ["a"], people: there },
        {
          key: "k",
          activity: "talks",
          title: zh("工作座谈"),
          venue: { name: zh("湖滨市港航中心") },
          people: [
            { key: "bai", as: "head" },
            { key: "lin", as: "receiver" },
          ],
          remarks: [remark("r", "lin", "introduce", "近年来的港口建设情况")],
        },
      ],
      news: "a",
    }),
    "zh",
  );
  expect(text).not.toContain("参加活动");
  expect(text.indexOf("何许")).toBeLessThan(text.indexOf("林样"));
});

test("an inspection of a zone names who escorted throughout first, and those who guided at their own stops there", () => {
  const zone = { name: zh("湖滨经济技术开发区"), short: zh("湖滨经开区"), kind: "zone" };
  const stop = (key: string, organization: string, guide: string): object => ({
    key,
    activity: "tour",
    venue: { name: zh(organization), organization: { name: zh(organization), kind: "company" } },
    people: [
      { key: "an", as: "head" },
      { key: "he", as: "escort" },
      { key: guide, as: "guide" },
    ],
    saw: [zh(`${organization}生产线`)],
    remarks: [remark(`r${key}`, guide, "introduce", "企业生产经营状况")],
  });
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云雀市总工会主席安例调研湖滨经开区"),
      home: zone,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市总工会", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("he", "何许", "湖滨市总工会", "主席", { side: "host", roles: ["escort"] }),
        personOf("lin", "林样", "松山汽车公司", "总经理", { side: "host", roles: ["escort", "speaker"] }),
        personOf("bai", "白样", "云溪机械公司", "董事长", { side: "host", roles: ["escort", "speaker"] }),
      ],
      agenda: [stop("s1", "松山汽车公司", "lin"), stop("s2", "云溪机械公司", "bai")],
    }),
    "zh",
  );
  expect(text).toContain("安例一行到湖滨经济技术开发区调研");
  expect(text).toMatch(/^[^\n]*湖滨市总工会主席何许陪同/m);
  expect(text).not.toMatch(/(?:林样|白样)[^。]*陪同/);
  expect(text).toMatch(/总经理林样介绍了企业生产经营状况/);
});

const guided = (owner: object, other: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例调研湖滨开发区"),
      home: undefined,
      participants: [
        personOf("an", "安例", "云雀集团", "董事长", { side: "guest", roles: ["head"] }),
        personOf("lin", "林样", "湖滨开发区", "主任", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          venue: { name: zh("苇塘药厂"), organization: owner },
          people: [
            { key: "an", as: "head" },
            { key: "lin", as: "guide" },
          ],
          saw: [zh("生产线")],
        },
        { key: "b", activity: "tour", saw: [zh("货船")], ...other },
      ],
    }),
    "zh",
  );

test("an escort who also guides at one stop escorts throughout where the organization or the person is found elsewhere too", () => {
  const zone = { name: zh("湖滨开发区"), kind: "zone" };
  const yard = { name: zh("松山船厂") };
  expect(guided(zone, { venue: yard })).not.toContain("陪同");
  expect(guided({ name: zh("苇塘公司"), kind: "company", parent: zone }, { venue: yard })).toContain(
    "林样陪同",
  );
  expect(guided(zone, { venue: { ...yard, organization: zone } })).toContain("林样陪同");
  expect(guided(zone, { venue: yard, people: [{ key: "an", as: "head" }, { key: "lin" }] })).toContain(
    "陪同",
  );
});

test("an escort of one stop who was at the next with somebody else is among others there", () => {
  const tour = (key: string, sight: string, escorts: readonly string[]): object => ({
    key,
    activity: "tour",
    people: [{ key: "bai", as: "head" }, ...escorts.map((one) => ({ key: one, as: "escort" }))],
    saw: [zh(sight)],
  });
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      home: PORT,
      delegations: [{ key: "d", side: "guest", head: "bai", size: 5 }],
      participants: [
        personOf("bai", "白样", "云雀市航运协会", "会长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        personOf("he", "何许", "湖滨港口商会", "秘书长", { side: "host" }),
        personOf("lin", "林样", "湖滨市港航中心", "主任", { side: "host" }),
      ],
      agenda: [tour("s", "湖滨码头", ["he"]), tour("k", "松山灯塔", ["lin", "he"])],
    }),
    "zh",
  );
  expect(text).toMatch(/何许陪同下[^。]*湖滨码头/);
  expect(text).toMatch(/林样等陪同下[^。]*松山灯塔/);
});
