import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const consul = personOfSide("bo", "Bo Model", "Consul of Northland in Reedham", "guest");
const mayor = personOfSide("ann", "Ann Example", "Mayor of Reedham", "host");

describe("an event at which one person did what the title reports", () => {
  const lecture = (title: string) =>
    text({
      kind: "other",
      title: en(title),
      venue: { name: en("Lake School"), the: true },
      participants: [consul, mayor],
      agenda: [
        {
          key: "w",
          activity: "speeches",
          title: en("welcome speech"),
          remarks: [said("ann", "say", "the school was glad")],
        },
        {
          key: "l",
          activity: "presentation",
          title: en("lecture on Northland"),
          people: [{ key: "bo", as: "speaker" }],
          topics: [en("its lakes")],
        },
      ],
    });

  it("begins with a lecture that it names later as known", () => {
    const story = lecture("Consul of Northland gives lecture at Lake School");
    expect(story).toContain(
      "Bo Model, Consul of Northland in Reedham, gave a lecture on Northland at the Lake School on March 5, 2024.",
    );
    expect(story).toContain("The lecture covered its lakes.");
    expect(lecture("Consul of Northland lectures at Lake School")).toContain("gave a lecture on Northland");
    expect(lecture("Lecture on Northland held at Lake School")).not.toContain(
      "gave a lecture on Northland at",
    );
  });

  const awards = (more: object = {}) =>
    text({
      kind: "other",
      title: en("Consul presents prizes to ferry pilots in Reedham"),
      officialName: en("the Ferry Day 2024"),
      venue: { name: en("Old Mill"), the: true, city: en("Reedham") },
      organizers: [{ tier: "organizer", organization: { name: en("Reed Ferry School"), the: true } }],
      participants: [consul, mayor],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("bo", "say", "the pilots knew the lake")] }],
      ...more,
    });

  it("begins with what was presented to whom, at the event", () => {
    const story = awards();
    expect(story).toContain(
      "Bo Model, Consul of Northland in Reedham, presented prizes to ferry pilots at the Ferry Day 2024, held at the Old Mill in Reedham on March 5, 2024.",
    );
    expect(story).toContain("organized by the Reed Ferry School");
    expect(awards({ title: en("Reed Ferry School holds Ferry Day") })).not.toContain("presented prizes");
  });

  it("begins with the one who attended it, by the post, also where the event had an aim", () => {
    const title = en("Consul of Northland attends Ferry Day");
    expect(awards({ title, organizers: [], purpose: en("honour the pilots") })).toContain(
      "Bo Model, Consul of Northland in Reedham, attended the Ferry Day 2024, held at the Old Mill in Reedham on March 5, 2024, to honour the pilots.",
    );
  });
});
