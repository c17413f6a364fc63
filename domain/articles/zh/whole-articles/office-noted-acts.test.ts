import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Invented visits with a further act in one of the office's own sentences.

const text = (item: object, own: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨学会会长安例访问松山"),
      home: { name: zh("松山市外办"), kind: "government" },
      city: zh("松山"),
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        personOf("an", "安例", "湖滨学会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "松山市外办", "主任", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", narrative: [zh(own)], ...item }],
      ...more,
    }),
    "zh",
  );
const welcome = { ...remark("r", "bai", "welcome"), whom: zh("代表团的来访") };
const talks = {
  activity: "talks",
  remarks: [
    welcome,
    remark("s", "bai", "say", "两市的交往从未中断"),
    remark("u", "bai", "hope", "双方以此次来访为契机，扩大友好往来"),
  ],
};

describe("an act in the office's own words", () => {
  it("stays after what was said, where it is another act", () => {
    const article = text(talks, "白样还邀请安例明年再来松山。");
    expect(article).toMatch(/扩大友好往来。[^表]*白样还邀请安例明年再来松山。/);
  });

  it("is a sentence of its own, where it may still come about", () => {
    const tour = { activity: "tour", saw: [zh("云溪村")] };
    expect(text(tour, "安例还将向云溪村捐赠图书。")).toContain("安例还将向云溪村捐赠图书。");
  });
});
