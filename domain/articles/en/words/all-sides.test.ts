import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const meeting = (...guests: object[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake offices meet in Reedham"),
    home: town,
    city: en("Reedham"),
    participants: [
      {
        ...personOf("host", "Ann Exemplar", "mayor", "Reedham"),
        posts: [{ title: en("mayor"), organization: town }],
      },
      ...guests,
    ],
    agenda: [
      {
        key: "m",
        activity: "discussion",
        people: [{ key: "host" }, ...guests.map((one) => ({ key: (one as { key: string }).key }))],
        topics: [en("joint fairs on the lake")],
        remarks: [{ key: "all", by: "all", act: "say", points: [en("fairs bring trade to the lake")] }],
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", type: "consensus", points: [en("hold a joint fair in spring")] }],
  });
const LEE = personOf("a", "Bo Lee", "director", "Hill Trade Office");
const RAY = personOf("b", "Cy Ray", "director", "Coast Trade Office");
const KIM = personOf("c", "Di Kim", "director", "Isle Trade Office");

describe("those who met", () => {
  it("are no two sides where guests came from three offices", () => {
    const text = meeting(LEE, RAY, KIM);
    expect(text).not.toMatch(/two sides|both sides/i);
    expect(text).toContain("The participants said that fairs bring trade");
  });

  it("are two sides where one office came", () => {
    expect(meeting(LEE)).not.toContain("participants");
  });
});
