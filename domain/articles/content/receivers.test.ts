import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

// An invented chamber, whose president visited an invented city.

const said = (key: string, by: string, text: string) => ({ key, by: [by], act: "hope", points: [zh(text)] });
const talks = {
  key: "t",
  activity: "talks",
  remarks: [said("a", "w", "双方扩大合作"), said("b", "l", "企业多来考察")],
};

const visit = (agenda: readonly object[], more: readonly object[] = []) =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("北河商会会长王小样一行访问样本市"),
      city: zh("样本市"),
      delegations: [{ key: "d", side: "guest", head: "w", size: 6 }],
      participants: [
        personOf("w", "王小样", "北河商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("l", "李例子", "样本市贸促会", "会长", { side: "host" }),
        ...more,
      ],
      agenda,
    }),
    "zh",
  );

it("states with whom visitors held talks whose words follow", () => {
  const text = visit([talks]);
  expect(text).toContain("赴样本市访问，与样本市贸促会会长李例子座谈。");
  expect(text).toContain("李例子希望企业多来考察");
});

it("takes nobody for the host of a journey that began with something else", () => {
  const tour = { key: "s", activity: "tour", saw: [zh("示例公司")] };
  const [lead = ""] = visit([tour, talks]).split("\n\n").slice(1);
  expect(lead).not.toContain("李例子");
});
