import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

// A group in a later mention, at an invented event.

it("says once where those of a group came from", () => {
  const group = "来自全国10个不同城市的湖滨商会会长";
  const article = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("异地湖滨商会座谈会举行"),
      officialName: zh("异地湖滨商会座谈会"),
      city: zh("湖滨"),
      participants: [{ key: "g", group: zh(group) }],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "g" }],
          remarks: [remark("r", "g", "promise", "牵线搭桥，回乡创业")],
        },
        { key: "s", activity: "tour", people: [{ key: "g" }], saw: [zh("样例公司"), zh("虚构展馆")] },
      ],
    }),
    "zh",
  );
  expect(article.split(group)).toHaveLength(2);
  expect(article).toContain("湖滨商会会长们");
});
