import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What the record's own words call people whom the text has not introduced, at an invented fair.

const text = (narrative: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("首届湖滨汽车节开幕"),
      officialName: zh("首届湖滨汽车节"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安德·样例", "松山国驻云雀总领事馆", "总领事"),
        personOf("lu", "陆样", "湖滨新区", "主任"),
      ],
      agenda: [
        { key: "k", activity: "speeches", remarks: [remark("r", "lu", "introduce", "新区的建设情况")] },
        {
          key: "t",
          activity: "tour",
          saw: [zh("规划馆"), zh("湖滨汽车厂")],
          remarks: [remark("s", "an", "say", "汽车出乎意料")],
          narrative: [zh(narrative)],
        },
      ],
    }),
    "zh",
  );

describe("the family name of somebody from abroad in the record's own words", () => {
  it("is introduced there with the post", () => {
    const article = text("样例夫妇与新车合影。");
    expect(article).toContain("总领事安德·样例夫妇与新车合影。样例");
    expect(article).toContain("样例表示");
    expect(article).not.toMatch(/(?<!·)样例夫妇/);
  });

  it("is left alone where it is a part of another name", () => {
    expect(text("样例大学的新车在厂区展出。")).toContain("样例大学的新车");
  });
});
