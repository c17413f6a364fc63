import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const FRIENDS = "云溪商会与枫叶商会结为友好商会";

const written = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh(FRIENDS),
      home: { name: zh("云溪商会"), kind: "association" },
      news: "f",
      areas: [zh("样江市"), zh("例屿县")],
      purpose: zh("学习商会建设经验"),
      delegations: [{ key: "d", name: zh("云溪商会考察团"), side: "guest", head: "lin", size: 16 }],
      participants: [
        personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "枫叶商会", "会长", { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "tour", saw: [zh("样江船厂"), zh("例屿海产园")] },
        { key: "k", activity: "talks", title: zh("座谈会"), topics: [zh("会员服务")] },
      ],
      outcomes: [
        { key: "f", type: "result", points: [zh(FRIENDS)] },
        { key: "g", type: "result", points: [zh("此举为两地企业对接项目搭建了平台")] },
      ],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("what came of a journey, as its news", () => {
  it("is not placed in all the cities of the journey, which its own sentence has with what it was for", () => {
    const text = written({});
    expect(text).toContain(`2024年3月5日，${FRIENDS}。`);
    expect(text).toMatch(/林谷率考察团一行16人赴样江市和例屿县[^。]*学习商会建设经验。/);
    expect(text).not.toMatch(/在样江市和例屿县，|此行意在|出访/);
  });

  it("is directly followed by its result", () => {
    expect(written({})).toContain(`${FRIENDS}。此举为`);
  });

  it("does not have the days of a journey of several days", () => {
    const text = written({ when: { start: "2024-03-05", end: "2024-03-08" } });
    expect(text).toMatch(/2024年3月5日至8日，云溪商会会长林谷率/);
    expect(text).toMatch(/其间，[^。]{0,4}商会与枫叶商会结为友好商会。此举为/);
    expect(text).not.toContain("3月5日至8日，云溪商会与");
  });
});

describe("who organized a journey", () => {
  const organizedBy = (name: string): string =>
    written({ organizers: [{ organization: { name: zh(name), kind: "association" }, tier: "organizer" }] });

  it("is in the sentence of the journey", () => {
    const text = organizedBy("样江工商联");
    expect(text).toContain("由样江工商联组织，云溪商会会长林谷率考察团");
    expect(text).not.toContain("活动由");
  });

  it("is the subject where the delegation has no head", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("枫叶国茶业代表团到云溪考察"),
        home: { name: zh("云溪商会"), kind: "association" },
        delegations: [{ key: "d", name: zh("枫叶国茶业代表团"), side: "guest", size: 9 }],
        organizers: [{ organization: { name: zh("样江工商联"), kind: "association" }, tier: "organizer" }],
      }) as DraftRecord,
      "zh",
    );
    expect(text).toContain("2024年3月5日，样江工商联组织枫叶国茶业代表团一行9人");
    expect(text).not.toContain("由样江工商联组织，");
  });

  it("is understood where those come from it who lead", () => {
    expect(organizedBy("云溪商会")).not.toContain("组织，");
  });
});
