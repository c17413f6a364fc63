import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const SOCIETY = { name: zh("松山省包装协会"), kind: "association" };

const journey = (title: string, purpose: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh(title),
      home: SOCIETY,
      city: zh("湖滨市"),
      purpose: zh(purpose),
      delegations: [{ key: "d", name: zh("考察团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山省包装协会", "会长", { side: "guest", delegation: "d" }),
        {
          key: "m",
          group: zh("负责人"),
          of: [{ name: zh("松山包装公司"), kind: "company" }],
          side: "guest",
          delegation: "d",
        },
      ],
      agenda: [{ key: "t", activity: "tour", saw: [zh("包装产业园")] }],
      ...more,
    }),
    "zh",
  );

describe("the purpose of a journey", () => {
  it("replaces a verb of the title that it begins with", () => {
    const text = journey(
      "松山省包装协会组团赴湖滨学习考察",
      "学习先进包装园区的管理理念，开拓视野，提高松山省包装产业水平",
    );
    expect(text).toContain("赴湖滨市学习先进包装园区的管理理念，");
    expect(text).not.toMatch(/考察，学习/);
  });

  it("keeps a verb that the purpose lacks", () => {
    const text = journey(
      "松山省包装协会赴湖滨学习交流",
      "学习先进包装园区的管理理念，开拓视野，提高松山省包装产业水平",
    );
    expect(text).toContain("学习交流");
  });

  it("does not name the city again", () => {
    const text = journey("松山省包装协会赴湖滨市考察", "考察学习湖滨市绿色包装产业经验");
    expect(text).toContain("赴湖滨市考察学习绿色包装产业经验");
  });
});

describe("how many took part in a journey", () => {
  const attendance = { count: 30, bound: "over" };

  it("is the number of the only delegation", () => {
    const text = journey("松山省包装协会赴湖滨市考察", "考察绿色包装产业", { attendance });
    expect(text).toMatch(/安例率考察团一行30余人赴湖滨市/);
    expect(text).not.toContain("30余人参加");
  });

  it("may be an audience where they presented something", () => {
    const agenda = [{ key: "p", activity: "presentation", title: zh("绿色包装推介会") }];
    const text = journey("松山省包装协会赴湖滨市推介", "推介绿色包装产业", { attendance, agenda });
    expect(text).not.toMatch(/一行30余人/);
  });
});
