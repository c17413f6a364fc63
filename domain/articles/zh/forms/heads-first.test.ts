import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { withHeadsFirst } from "./heads-first";

const zh = (text: string) => ({ zh: text });
const SOCIETY = { name: zh("湖滨水利学会"), kind: "association" };
const of = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: SOCIETY, title: zh(title) }],
  side: "guest",
  ...more,
});

const orderOf = (participants: readonly object[], more: object = {}): string => {
  const record = { format: FORMAT, kind: "reception", status: "held", participants, ...more };
  const made = withHeadsFirst(record as unknown as DraftRecord);
  const keys = (list: readonly { key: string }[] | undefined): string =>
    (list ?? []).map(({ key }) => key).join();
  return [keys(made.participants), ...(made.agenda ?? []).map(({ people }) => keys(people))].join(" ");
};

describe("a deputy in front of the head of the same organization", () => {
  const deputy = of("an", "安例", "副会长");
  const head = of("bai", "白样", "会长");

  it("comes behind the head, also at an item", () => {
    expect(orderOf([deputy, head])).toBe("bai,an");
    expect(orderOf([of("an", "安例", "常务副会长"), head])).toBe("bai,an");
    const agenda = [{ key: "t", activity: "tour", people: [{ key: "an" }, { key: "bai" }, { key: "chen" }] }];
    expect(orderOf([deputy, head, of("chen", "陈试", "秘书长")], { agenda })).toBe("bai,an,chen bai,an,chen");
  });

  it("stays in front where the record has the deputy lead, and where the two do different things", () => {
    const delegations = [{ key: "d", side: "guest", head: "an" }];
    expect(orderOf([deputy, head], { delegations })).toBe("an,bai");
    expect(orderOf([of("an", "安例", "副会长", { roles: ["head"] }), head])).toBe("an,bai");
    expect(orderOf([deputy, head], { title: zh("安例率队到访松山") })).toBe("an,bai");
    expect(orderOf([of("an", "安例", "副会长", { side: "host" }), head])).toBe("an,bai");
    const agenda = [{ key: "t", activity: "tour", people: [{ key: "an", as: "head" }, { key: "bai" }] }];
    expect(orderOf([deputy, head], { agenda })).toBe("an,bai an,bai");
  });

  it("comes behind together with further deputies", () => {
    expect(orderOf([deputy, of("chen", "陈试", "副会长"), head])).toBe("bai,an,chen");
  });

  it("stays in front of who was the head before, and where the deputy acts without the head", () => {
    for (const more of [{ former: true }, { honorary: true }]) {
      const posts = [{ organization: SOCIETY, title: zh("会长"), ...more }];
      expect(orderOf([deputy, of("bai", "白样", "会长", { posts })])).toBe("an,bai");
    }
    const agenda = [{ key: "t", activity: "talks", people: [{ key: "an" }] }];
    expect(orderOf([deputy, head], { agenda })).toBe("an,bai an");
    const parties = [{ organization: SOCIETY, signatories: ["an"] }];
    expect(orderOf([deputy, head], { agreements: [{ key: "g", parties }] })).toBe("an,bai");
  });

  it("stays where the head has another organization or post", () => {
    expect(orderOf([deputy, of("bai", "白样", "秘书长")])).toBe("an,bai");
    const other = { posts: [{ organization: { name: zh("松山水利学会") }, title: zh("会长") }] };
    expect(orderOf([deputy, of("bai", "白样", "会长", other)])).toBe("an,bai");
  });
});
