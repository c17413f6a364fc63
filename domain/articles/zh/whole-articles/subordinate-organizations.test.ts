import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const person = (key: string, name: string, title: string, organization: object, more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const written = (record: object): string =>
  faultlessText({ format: FORMAT, status: "held", ...record } as unknown as DraftRecord, "zh");

describe("an organization of which the reader has to know whose it is", () => {
  it("keeps its organization among the organizers of an event", () => {
    const zone = { name: zh("松山市云溪新区"), short: zh("云溪新区"), kind: "zone" };
    const board = { name: zh("管理委员会"), parent: zone };
    const text = written({
      kind: "seminar",
      title: zh("云溪新区与湖滨示例协会签署备忘录"),
      news: "m",
      theme: zh("共同发展"),
      officialName: zh("高新技术产业交流会"),
      when: { start: "2024-04-17" },
      city: zh("湖滨"),
      organizers: [
        { organization: { name: zh("松山市投资推广署"), kind: "government" }, tier: "host" },
        { organization: board, tier: "host" },
        { organization: { name: zh("湖滨示例协会"), kind: "association" }, tier: "host" },
      ],
      participants: [
        person("a", "安例", "副主任", board),
        person("b", "白样", "会长", { name: zh("湖滨示例协会"), kind: "association" }),
        { key: "g", group: zh("松山、湖滨两地50多家企业代表") },
      ],
      agenda: [{ key: "m", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: { name: zh("经济服务局"), parent: zone } },
            { organization: { name: zh("湖滨示例协会"), kind: "association" } },
          ],
        },
      ],
    });
    expect(text).toContain("、云溪新区管理委员会、");
    expect(text).not.toContain("、管理委员会");
  });

  it("has its name, not 该协会, after the aims of guests from another association", () => {
    const [hill, lake] = ["云雀市渔业协会", "湖滨区渔业协会"].map((name) => ({
      name: zh(name),
      kind: "association",
    }));
    const text = written({
      kind: "reception",
      title: zh("云雀市渔业协会到湖滨区渔业协会调研"),
      home: lake,
      when: { start: "2024-06-29" },
      venue: { name: zh("湖滨区渔业协会"), organization: lake },
      purpose: zh("了解会员企业发展情况，听取企业心声"),
      delegations: [{ key: "d", side: "guest", head: "a", size: 7 }],
      participants: [
        person("a", "安例", "监事长", hill ?? {}, { side: "guest", delegation: "d", roles: ["head"] }),
        person("b", "白样", "会长", lake ?? {}, { side: "host", roles: ["receiver", "speaker"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          remarks: [{ key: "r", by: ["b"], act: "introduce", points: [zh("上半年工作")] }],
        },
      ],
    });
    expect(text).toContain("听取企业心声。湖滨区渔业协会会长白样与来宾座谈");
    expect(text).not.toContain("该协会");
  });
});
