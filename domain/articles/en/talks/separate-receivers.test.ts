import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("separate talks with a receiver and others", () => {
  it("were held with each of them, and the receiver did not receive the visitors for all", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Mayor Lee visits Hilland"),
      areas: [en("Hilltown"), en("Portside")],
      participants: [
        personOf("a", "Ann Lee", "Mayor", "Reedham", { side: "guest", roles: ["head"] }),
        personOf("b", "Bo Ray", "Speaker", "Hill Assembly", { side: "host", roles: ["receiver"] }),
        personOf("c", "Cy Poe", "Governor", "Portside", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          each: true,
          people: [{ key: "a" }, { key: "b", as: "receiver" }, { key: "c" }],
          topics: [en("ferry lines")],
        },
      ],
    });
    expect(text).toMatch(
      /held separate talks on ferry lines with Bo Ray, Speaker of Hill Assembly, and Cy Poe/,
    );
    expect(text).not.toContain("also present");
    expect(text).not.toContain("received");
  });

  it("name those whom their title sums up", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Ambassador visits Reedham"),
      participants: [
        personOf("a", "Ann Lee", "Ambassador", "Hilland", { side: "guest", roles: ["head"] }),
        personOf("b", "Bo Ray", "Mayor", "Reedham", { side: "host" }),
        personOf("c", "Cy Poe", "Governor", "Portside", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("meetings with local leaders"),
          each: true,
          people: [{ key: "a", as: "head" }, { key: "b" }, { key: "c" }],
        },
      ],
    });
    expect(text).toContain("held separate meetings with Bo Ray, Mayor of Reedham, and Cy Poe");
  });
});
