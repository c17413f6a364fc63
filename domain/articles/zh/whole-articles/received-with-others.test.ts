import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

const ZONE = { name: zh("湖滨新区"), kind: "zone" };
const host = (key: string, name: string, organization: object, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side: "host",
  ...more,
});

it("names those who sat beside the host who received the visitors once, with their posts", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀考察团来访湖滨新区"),
      home: ZONE,
      when: { start: "2024-03-05", end: "2024-03-06" },
      delegations: [{ key: "d", name: zh("云雀考察团"), side: "guest" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [
            { organization: { name: zh("南汀市人大常委会") }, title: zh("副主任") },
            { organization: { name: zh("党工委"), parent: ZONE, kind: "party" }, title: zh("书记") },
          ],
          side: "host",
          roles: ["receiver"],
        },
        host("bai", "白样", { name: zh("南汀市外事办公室") }, "副主任"),
        host("mo", "莫常", { name: zh("管委会"), parent: ZONE }, "副主任"),
        { key: "g", group: zh("企业代表"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          when: { start: "2024-03-05" },
          people: [{ key: "an", as: "receiver" }, { key: "bai" }, { key: "mo" }, { key: "g" }],
        },
        {
          key: "s",
          activity: "tour",
          when: { start: "2024-03-06" },
          people: [{ key: "g" }],
          saw: [zh("规划展览馆")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("南汀市人大常委会副主任、湖滨新区党工委书记安例会见");
  expect(text).toMatch(/副主任白样、湖滨新区管委会副主任莫常参加/);
  expect(text.match(/白样/g)).toHaveLength(1);
  expect(text).not.toContain("副主任、党工委书记");
});
