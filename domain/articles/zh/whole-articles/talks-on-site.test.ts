import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const COMPANY = { name: zh("云雀市星河电器有限公司"), kind: "company", short: zh("星河") };

const written = (talks: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨分会走访会员单位"),
      home: { name: zh("湖滨分会"), kind: "association" },
      areas: [zh("云雀"), zh("北原")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨分会", "秘书长", { side: "guest", delegation: "d" }),
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [{ organization: COMPANY, title: zh("总经理") }],
          side: "host",
        },
        personOf("he", "何例", "北原装备协会", "秘书长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          city: zh("云雀"),
          when: { start: "2024-03-05" },
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "escort" },
          ],
          saw: [zh("云雀市星河电器有限公司总部"), zh("生产车间")],
        },
        {
          key: "s",
          activity: "talks",
          city: zh("云雀"),
          when: { start: "2024-03-05" },
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
          remarks: [
            remark("r", "an", "introduce", "分会近期工作"),
            remark("q", "bai", "propose", "加强联动"),
          ],
          ...talks,
        },
        {
          key: "n",
          activity: "talks",
          city: zh("北原"),
          when: { start: "2024-03-06" },
          people: [
            { key: "an", as: "head" },
            { key: "he", as: "receiver" },
          ],
          topics: [zh("标准制定")],
        },
      ],
    }) as DraftRecord,
    "zh",
  );

describe("talks with who had just shown the visitors around", () => {
  it("are held by both, not one more meeting of who was met before", () => {
    const text = written({});
    expect(text).toMatch(/双方(?:举行)?座谈|座谈中，/);
    expect(text).not.toContain("白样会见");
  });

  it("keep what is known of their topics", () => {
    expect(written({ topics: [zh("会员服务")] })).toContain("会员服务");
  });
});

describe("a company whose short name does not show what it is", () => {
  it("is 该公司 in the sentence that has named it", () => {
    const text = written({});
    expect(text).toContain("走访了该公司总部和生产车间");
    expect(text).not.toMatch(/星河总部|（以下简称“星河”）/);
  });
});
