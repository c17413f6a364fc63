import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string) => ({ zh: text });
const host = (key: string, name: string, org: string) => ({
  key,
  side: "host",
  person: { name: zh(name) },
  posts: [{ title: zh("主任"), organization: { name: zh(org) } }],
});
const hosts = [
  host("a", "安一明", "湖滨市招生考试办公室"),
  host("b", "白二明", "芦苇市招生考试办公室"),
  host("c", "成三明", "石桥市招生考试办公室"),
  host("e", "丁四明", "云雀市招生考试办公室"),
];

it("names many of those at a discussion after its topics, without the verb before these", () => {
  const written = faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("调研组赴湖滨走访"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", name: zh("招生工作调研组") }],
      participants: [{ key: "t", group: zh("招生处工作人员"), side: "guest", delegation: "d" }, ...hosts],
      agenda: [
        {
          key: "s",
          activity: "tour",
          when: { start: "2024-03-05" },
          people: [{ key: "t" }],
          saw: [zh("湖滨中学")],
        },
        {
          when: { start: "2024-03-06" },
          key: "i",
          activity: "discussion",
          people: [{ key: "t" }, ...hosts.map(({ key }) => ({ key }))],
          topics: [zh("城市发展战略"), zh("产业园区建设"), zh("教育发展现状"), zh("人才需求")],
        },
      ],
    } as DraftRecord,
    "zh",
  );
  expect(written).toMatch(/丁四明参加/);
  expect(written).not.toContain("讨论参加");
});
