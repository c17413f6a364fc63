import { describe, expect, it } from "vitest";
import { en, office, personOfSide, speech, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (...agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Mayor of Mere visits Reedham"),
    city: en("Reedham"),
    participants: [
      personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] }),
      personOfSide("h", "Hal Ivy", "Mayor of Reedham", "host", { roles: ["receiver"] }),
    ],
    agenda,
  });
const hall = { venue: { name: en("Lake Hall"), the: true } };

describe("an item at which one person spoke", () => {
  it("is the speech that the speaker gave at an event of its hosts", () => {
    const text = visit({
      key: "s",
      activity: "speeches",
      title: en("keynote speech"),
      ...hall,
      organizers: [{ organization: office, tier: "host" }],
      people: [{ key: "m", as: "speaker" }],
      remarks: [speech("m")],
    });
    expect(text).toContain(
      "Lee gave a keynote speech in the Lake Hall, at an event hosted by the Lake Affairs Office, and said",
    );
  });

  it("is no speech of somebody whom its title names", () => {
    const text = visit({
      key: "s",
      activity: "speeches",
      title: en("Keynote Speech by Ann Lee"),
      ...hall,
      people: [{ key: "h", as: "speaker" }],
      remarks: [speech("h")],
    });
    expect(text).not.toContain("Ivy gave");
  });
});

describe("a welcome of which only the place is known", () => {
  const welcome = (title: string) =>
    visit({
      key: "w",
      activity: "ceremony",
      title: en(title),
      ...hall,
      people: [{ key: "m" }, { key: "h", as: "receiver" }],
    });

  it("is that of the visitors", () => {
    expect(welcome("welcome")).toContain("Lee was welcomed in the Lake Hall.");
    expect(welcome("formal welcome")).toContain("was given a formal welcome in the Lake Hall");
  });

  it("names the others whom it lists", () => {
    const item = { key: "w", activity: "ceremony", title: en("formal welcome") };
    const text = visit(
      { ...item, people: [{ key: "m" }, { key: "h", as: "escort" }] },
      { key: "z", activity: "tour", saw: [en("the new quay")] },
    );
    expect(text).toContain("Lee and Ivy attended the formal welcome.");
  });
});
