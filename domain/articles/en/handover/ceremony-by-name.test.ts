import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const handedOver = (officialName: string): string => {
  const whos = [
    personOf("a", "Ann Lee", "Ambassador", "Norland", { side: "guest" }),
    personOf("m", "Bo Ray", "Mayor", "Reedham", { side: "host" }),
    personOf("c", "Cy Dee", "manager", "Lake Cranes", { side: "host" }),
    personOf("d", "Di Fox", "director", "Lake School", { side: "host" }),
    personOf("e", "Ed Orr", "chairman", "Lake Boat Club", { side: "host" }),
  ];
  return textOfEvent({
    kind: "other",
    title: en("Norland gives boats to Reedham"),
    officialName: en(officialName),
    home: town,
    city: en("Reedham"),
    participants: [...whos, { key: "p", group: en("people of Reedham"), side: "host" }],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("two boats"),
        people: [
          { key: "a", as: "head" },
          { key: "m", as: "receiver" },
          { key: "c" },
          { key: "d" },
          { key: "e" },
        ],
        peopleOpen: true,
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed boats")] }],
      },
    ],
    news: "h",
  });
};

describe("the ceremony of a handover", () => {
  it("has its name where it is said who attended it", () => {
    const text = handedOver("the handover ceremony of the Lake Boat Project");
    expect(text).toContain("The handover ceremony of the Lake Boat Project was attended by Cy Dee");
    expect(text).not.toContain("was held");
  });

  it("is not the larger event on which something was given", () => {
    expect(handedOver("the 4th Lake Boat Fair")).toContain("The handover was attended by");
  });
});
