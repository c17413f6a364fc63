import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const club = { name: en("Lake Rowing Club"), the: true, kind: "association" };
const yard = { name: en("Reedham Boat Yard"), the: true, kind: "company" };
const guests = [
  person("a", "Ann Lee", "president", club, { side: "guest" }),
  person("b", "Bo Ray", "treasurer", club, { side: "guest" }),
];
const host = person("c", "Cy Moor", "manager", yard, { side: "host", roles: ["receiver"] });

const visit = (did: string, more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Rowing Club visits Reedham Boat Yard"),
    home: yard,
    city: en("Reedham"),
    participants: [...guests, host],
    agenda: [
      {
        key: "d",
        activity: "other",
        did: en(did),
        remarks: [said("c", "say", "the yard builds ten boats a year")],
        ...more,
      },
    ],
  });

describe("an act without a recorded agent", () => {
  it("is the visitors' where only they can have done it", () => {
    const article = visit("spend a week in Reedham");
    expect(article).toContain("The visitors spent a week in Reedham");
    expect(article).not.toMatch(/(?:two|both) sides spent/i);
  });

  it("is the participants' where one side alone may have done it", () => {
    const article = visit("take a series of rowing lessons", { topics: [en("safety on the lake")] });
    expect(article).toMatch(/the participants took a series of rowing lessons/i);
    expect(article).not.toMatch(/(?:two|both) sides/i);
  });

  it("is the two sides' where they did it together", () => {
    expect(visit("exchange pennants")).toMatch(/the two sides exchanged pennants/i);
    expect(visit("go on outings together")).toMatch(/the two sides went on outings together/i);
  });
});
