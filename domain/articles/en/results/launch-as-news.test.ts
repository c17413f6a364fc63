import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const text = (title: string): string =>
  textOfEvent({
    kind: "other",
    title: en("Reedham opens lake office"),
    news: "o",
    city: en("Reedham"),
    participants: [person("h", "Bob Sample", "mayor", town, { roles: ["speaker"] })],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en(title),
        outcomes: ["l"],
        remarks: [said("h", "say", "the lake was deep")],
      },
    ],
    outcomes: [{ key: "l", type: "launch", points: [en("the lake office, a link between town and lake")] }],
  });

describe("the launch at an item that is the news", () => {
  it("is reported once, with what was launched", () => {
    const written = text("inauguration of the lake office");
    expect(written).toContain("The lake office, a link between town and lake, was inaugurated");
    expect(written).not.toContain("inauguration of the lake office was held");
  });
});
