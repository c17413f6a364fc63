import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const OFFICE = { name: zh("湖滨市联络处"), kind: "government" };

const text = (kind: string, group: string, item: object): string =>
  faultlessText(
    heldEvent({
      kind,
      title: zh("安例走访慰问旅居同胞"),
      home: OFFICE,
      participants: [
        personOf("an", "安例", OFFICE.name.zh, "主任", { side: "guest", roles: ["head"] }),
        { key: "g", group: zh(group), side: "host" },
      ],
      agenda: [{ key: "t", ...item, remarks: [remark("r", "g", "report", "学习和生活情况")] }],
    }),
    "zh",
  );

describe("a group on which somebody called", () => {
  it("is not led through a tour by its visitor", () => {
    const people = [{ key: "an", as: "head" }, { key: "g" }];
    const own = text("other", "旅居同胞", { activity: "tour", people, saw: [zh("十家同胞商铺")] });
    expect(own).toMatch(/安例走访慰问旅居同胞，并走访了十家同胞商铺/);
    expect(own).not.toMatch(/安例和旅居同胞|安例、旅居同胞/);
  });

  it("does not take part in the call on itself", () => {
    const people = [{ key: "an", as: "head" }, { key: "g" }];
    const own = text("outbound_visit", "旅居留学生代表", {
      activity: "other",
      did: zh("看望留学生"),
      people,
    });
    expect(own).toContain("看望了留学生");
    expect(own).not.toMatch(/代表参加|安例和|、旅居留学生代表看望/);
  });
});
