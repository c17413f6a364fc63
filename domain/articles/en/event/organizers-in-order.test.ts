import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };
const guild = { name: en("Boat Guild"), the: true, kind: "association" };
const office = { name: en("Office of Fishing, Boats and Nets"), the: true, kind: "government" };
const unit = {
  name: en("Committee on Nets"),
  the: true,
  parent: { name: en("Commission for Lakes"), the: true },
};

const seminar = (organizers: object[], more: object = {}): string =>
  text({
    kind: "seminar",
    title: en("Lake seminar held in Reedham"),
    officialName: en("Lake Seminar"),
    city: en("Reedham"),
    organizers,
    ...more,
  });

describe("the organizers of an event", () => {
  it("close their list before another verb", () => {
    const made = seminar([
      { organization: office, tier: "host" },
      { organization: guild, tier: "host" },
      { organization: club, tier: "organizer" },
    ]);
    expect(made).toContain("Nets, and the Boat Guild, and organized by the Lake Club");
  });

  it("name a unit of another organization last of two", () => {
    const made = seminar([
      { organization: club, tier: "organizer" },
      { organization: unit, tier: "co_organizer" },
      { organization: guild, tier: "co_organizer" },
    ]);
    expect(made).toContain("the Boat Guild and the Committee on Nets of the Commission for Lakes");
    expect(made).not.toContain("Commission for Lakes and the Boat Guild");
  });
});

describe("the end of an event without a noun", () => {
  const closing = (key: string, more: object) => ({
    key,
    activity: "other",
    people: [{ key: "c" }],
    ...more,
  });
  const made = seminar([{ organization: club, tier: "organizer" }], {
    title: en("Third Lake Scheme concludes"),
    officialName: en("third edition of the Lake Scheme"),
    when: { start: "2024-05-02" },
    participants: [{ key: "c", group: en("participants from six towns") }],
    agenda: [
      closing("m", { did: en("attend a three-week module"), told: "before" }),
      { key: "e", activity: "ceremony", title: en("closing ceremony") },
    ],
  });

  it("was a ceremony, during which nobody attended a course", () => {
    expect(made).toContain("Before the ceremony, participants from six towns attended a three-week module");
    expect(made).not.toContain("During the event");
  });
});

it("reports at the end that an item followed of which only its title is known", () => {
  const made = seminar([{ organization: club, tier: "organizer" }], {
    agenda: [
      { key: "t", activity: "discussion", topics: [en("nets"), en("weirs")] },
      { key: "b", activity: "discussion", title: en("business sessions"), told: "after" },
    ],
  });
  expect(made).toContain("usiness sessions followed.");
});
