import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// Invented guests of invented societies, with what they were at the event.

const guest = (key: string, name: string, org: string, role: string): object => ({
  ...(personOf(key, name, org, "会长") as object),
  functions: [zh(role)],
});
const seminar = (...guests: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨茶业研讨会在青石举行"),
      officialName: zh("湖滨茶业研讨会"),
      participants: [
        personOf("an", "安例", "湖滨茶业商会", "会长"),
        ...guests,
        { key: "g", group: zh("茶农代表"), of: [{ name: zh("青石县各乡镇"), kind: "government" }] },
      ],
      participantsOpen: true,
      agenda: [],
    }),
    "zh",
  );

describe("what neighbours in a list are at the event", () => {
  it("comes once before two of them", () => {
    const text = seminar(
      guest("bai", "白样", "云溪茶叶协会", "特邀嘉宾"),
      guest("lin", "林谷", "松山茶叶协会", "特邀嘉宾"),
    );
    expect(text).toMatch(/特邀嘉宾云溪茶叶协会会长白样、松山茶叶协会会长林谷/);
    expect(text.match(/特邀嘉宾/g)).toHaveLength(1);
  });

  it("is an attribute of somebody who was invited", () => {
    const text = seminar(guest("bai", "白样", "云溪茶叶协会", "应邀参会嘉宾"));
    expect(text).toContain("应邀参会的云溪茶叶协会会长白样");
    const other = { key: "lin", person: { name: zh("林谷") }, functions: [zh("应邀参会嘉宾")] };
    const both = seminar(other, guest("bai", "白样", "云溪茶叶协会", "应邀参会嘉宾"));
    expect(both).not.toContain("应邀参会的");
  });

  it("has a sentence of its own for three", () => {
    const text = seminar(
      guest("bai", "白样", "云溪茶叶协会", "专家"),
      guest("lin", "林谷", "松山茶叶协会", "专家"),
      guest("chen", "陈式", "南汀茶叶协会", "专家"),
    );
    expect(text).toContain("与会专家包括云溪茶叶协会会长白样、松山茶叶协会会长林谷、南汀茶叶协会会长陈式");
    expect(text).toMatch(/安例，?以及[^。]*茶农代表等参加研讨会/);
  });
});
