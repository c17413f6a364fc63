import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// Invented talks with a further topic or a result.

const text = (item: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例访问湖滨医院"),
      home: { name: zh("湖滨医院"), kind: "hospital" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        personOf("an", "安例", "云溪学会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨医院", "院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", title: zh("座谈"), ...item }],
      ...more,
    }),
    "zh",
  );

describe("a result about one of the topics", () => {
  it("says for itself what it was about", () => {
    const outcomes = [{ key: "o", type: "result", points: [zh("双方就人才培养达成初步意向")] }];
    const article = text({ topics: [zh("人才培养"), zh("学科建设中的难点")], outcomes: ["o"] }, { outcomes });
    expect(article).toContain("人才培养达成初步意向");
    expect(article.match(/人才培养/g)).toHaveLength(1);
    expect(article).toContain("学科建设中的难点");
  });
});
