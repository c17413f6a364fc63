import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";
import { withoutThemed } from "./said-by-theme";

describe("the purpose of an event with a theme", () => {
  const theme = "Promoting Wooden Bridges and Invented Ferries on Northern Lakes";

  it("does not say an aim again that the theme states in the same words", () => {
    expect(
      withoutThemed("train divers for the harbor and promote wooden bridges on northern lakes", theme),
    ).toBe("train divers for the harbor");
  });

  it("keeps its first aim, short ones, and those of which the theme says only a part", () => {
    for (const purpose of [
      "promote wooden bridges and ferries on northern lakes",
      "train divers and promote bridges",
      "train divers and promote wooden bridges, new harbors and swimming lessons",
    ])
      expect(withoutThemed(purpose, theme)).toBe(purpose);
  });
});

describe("the theme of an event with organizers", () => {
  it("ends their sentence where those who came have no room for it", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Reed Convention draws over 600 anglers"),
      officialName: en("the Reed Convention"),
      city: en("Reedham"),
      theme: en("Wider Nets"),
      organizers: [
        { organization: { name: en("Reed Traders Club"), the: true }, tier: "organizer" },
        { organization: { name: en("Alder Eel Board"), the: true }, tier: "organizer" },
      ],
      attendance: { count: 600, bound: "over", of: en("anglers"), including: [en("175 from abroad")] },
      agenda: [
        {
          key: "o",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("nets had to be wider")] }],
        },
      ],
      participants: [person("a", "Ann Exemplar", "mayor", town)],
    });
    expect(text).toContain(", under the theme “Wider Nets");
    expect(text).not.toContain("The theme of");
  });
});
