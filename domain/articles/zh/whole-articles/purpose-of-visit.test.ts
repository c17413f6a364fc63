import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const CHAMBER = { name: zh("松山商会"), kind: "association" };
const host = (key: string, name: string, city: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(city), kind: "government" }, title: zh("市长") }],
  side: "host",
  roles: ["receiver"],
});
const guest = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: CHAMBER, title: zh(title) }],
  side: "guest",
  delegation: "team",
  ...more,
});
const at = (receiver: string): object[] => [
  { key: receiver, as: "receiver" },
  { key: "an", as: "head" },
  { key: "bai" },
];

const journey = (purpose = "开展项目考察，构建合作平台，促进商会发展"): string =>
  text(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("松山商会赴湖滨、南山考察"),
      home: CHAMBER,
      when: { start: "2024-03-05", end: "2024-03-06" },
      areas: [zh("湖滨"), zh("南山")],
      purpose: zh(purpose),
      delegations: [{ key: "team", side: "guest", head: "an", size: 9 }],
      participants: [
        guest("an", "安例", "会长", { roles: ["head"] }),
        guest("bai", "白样", "副会长"),
        host("mo", "莫常", "湖滨市"),
        host("lin", "林拟", "南山市"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          when: { start: "2024-03-05" },
          city: zh("湖滨"),
          people: at("mo"),
          topics: [zh("项目合作")],
          remarks: [{ key: "r", by: ["mo"], act: "introduce", points: [zh("投资环境")] }],
        },
        {
          key: "m",
          activity: "meal",
          title: zh("早餐"),
          when: { start: "2024-03-06" },
          city: zh("南山"),
          people: at("lin"),
        },
      ],
    } as DraftRecord,
    "zh",
  );

describe("a purpose that begins with what was done", () => {
  it("is what the visitors went for, with what it was to bring about after it", () => {
    expect(journey()).toMatch(/开展项目考察，旨在构建合作平台，促进商会发展/);
    expect(journey()).not.toMatch(/南山考察，开展项目考察/);
  });

  it("stays a clause where no result follows", () => {
    expect(journey("开展项目考察，了解市场")).not.toContain("以了解市场");
  });

  it("of several acts is a row of them, the first of which needs no 以", () => {
    const text = journey("宣传商会的服务，了解企业的困难，征求企业的意见");
    expect(text).toMatch(/，宣传商会的服务，了解企业的困难，征求企业的意见/);
  });

  it("replaces the act of the title of which it is the longer form", () => {
    const text = journey("进行友好考察");
    expect(text).toMatch(/进行友好考察/);
    expect(text).not.toMatch(/考察，以?进行友好考察/);
  });
});
