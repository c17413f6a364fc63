import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent as text } from "./lake-town.test-data";

describe("an event of which the title says that it ended", () => {
  const closed = (more: object = {}) =>
    text({
      kind: "other",
      title: en("Training course for ferry pilots closes in Reedham"),
      officialName: en("the 2024 Ferry Pilot Training Course"),
      city: en("Reedham"),
      participants: [
        personOfSide("ann", "Ann Example", "Harbor Master of Reedham", "host"),
        { key: "pilots", group: en("the 20 trainees") },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("closing ceremony"),
          remarks: [said("ann", "praise", "the spirit of the pilots")],
        },
        {
          key: "b",
          activity: "other",
          told: "before",
          did: en("study maps and take tests for five days"),
          people: [{ key: "pilots" }],
        },
      ],
      ...more,
    });

  it("was not held on the day of its closing ceremony, nor was all of it before itself", () => {
    const story = closed();
    expect(story).toContain(
      "The 2024 Ferry Pilot Training Course ended with a closing ceremony in Reedham on March 5, 2024.",
    );
    expect(story).toContain("During the course, the 20 trainees studied maps and took tests for five days.");
  });

  it("has its organizer inside that sentence", () => {
    const organization = { name: en("Reed Ferry School"), the: true, kind: "school" };
    expect(closed({ organizers: [{ organization, tier: "organizer" }] })).toContain(
      "The 2024 Ferry Pilot Training Course, organized by the Reed Ferry School, ended with a closing ceremony in Reedham",
    );
  });
});

describe("an inspection", () => {
  const clinic = (title: string, more: object = {}) =>
    text({
      kind: "inspection",
      title: en(title),
      venue: { name: en("Reed Health Centre"), the: true, city: en("East Reedham") },
      purpose: en("see the progress of the works"),
      participants: [
        personOfSide("ann", "Ann Example", "Minister of Health of Lakeland", "host"),
        personOfSide("bo", "Bo Model", "Ambassador of Northland", "guest"),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [en("the construction site of the centre")],
          remarks: [said("ann", "say", "the change was great")],
          ...more,
        },
      ],
    });

  it("was made by both people whom the title names, and names its place once", () => {
    const story = clinic("Health minister and ambassador inspect Reed Health Centre");
    expect(story).toContain(
      "Ann Example, Minister of Health of Lakeland, and Bo Model, Ambassador of Northland, inspected the construction site of the Reed Health Centre in East Reedham on March 5, 2024, to see the progress of the works.",
    );
    expect(story.match(/inspected|construction site/g)).toHaveLength(2);
  });

  it("was made by the guest where the title names nobody else", () => {
    expect(clinic("Ambassador inspects Reed Health Centre")).toMatch(
      /\n\nBo Model, Ambassador of Northland, inspected/,
    );
  });
});

describe("what the only organizer launched", () => {
  const launched = (title: string) =>
    text({
      kind: "other",
      title: en(title),
      purpose: en("put three agreements into operation"),
      organizers: [
        {
          organization: { name: en("Reed Chamber of Crafts"), the: true, kind: "association" },
          tier: "host",
        },
      ],
      participants: [personOfSide("ann", "Ann Example", "President", "host")],
      agenda: [
        {
          key: "l",
          activity: "ceremony",
          title: en("launch"),
          outcomes: ["o"],
          remarks: [said("ann", "say", "trade would grow")],
        },
      ],
      outcomes: [
        { key: "o", type: "launch", points: [en("three councils, with Northland, Southland and Eastland")] },
      ],
    });

  it("is the news with its aim, where the title says that", () => {
    expect(launched("Reed chamber launches three councils")).toContain(
      "The Reed Chamber of Crafts launched three councils, with Northland, Southland and Eastland, on March 5, 2024, to put three agreements into operation.",
    );
  });

  it("was launched by nobody whom the title does not name, and at no launch", () => {
    const story = launched("Lakeland launches three councils");
    expect(story).toContain(
      "Three councils, with Northland, Southland and Eastland, were launched on March 5, 2024",
    );
    expect(story).not.toContain("at a launch");
  });
});
