import { describe, expect, it } from "vitest";
import { en, lakeDay, person, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const university = (name: string) => ({ name: en(name), the: false, kind: "university" });
const RAVEN = university("Raven Hill University");
const OTTER = university("Otter Creek University");

const visit = (remarks: object[], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Otter Creek University rector visits Raven Hill University"),
    participants: [
      person("ann", "Ann Lee", "Rector", OTTER, { side: "guest" }),
      person("bo", "Bo Ray", "President", RAVEN, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "t", activity: "talks", remarks }],
    ...more,
  });

describe("the noun of two organizations", () => {
  it("is not that of the speaker's own, where the other was named last", () => {
    const text = visit([
      said("ann", "introduce", "Otter Creek University"),
      said("ann", "hope", "the divers and the sailors of both towns would meet in the autumn"),
      said("bo", "welcome"),
      said("bo", "say", "the university would take in more divers"),
    ]);
    expect(text).not.toMatch(/said (?:that )?the university/);
    expect(text).toMatch(/said (?:that )?Raven Hill University would take in more divers/);
  });

  it("stays in the name of the place where somebody spoke", () => {
    const ann = person("ann", "Ann Lee", "Rector", OTTER, { side: "guest" });
    const bo = person("bo", "Bo Ray", "President", RAVEN, { side: "host", roles: ["receiver"] });
    const text = visit([], {
      city: en("Raven Hill"),
      participants: [ann, bo],
      agenda: [
        {
          key: "l",
          activity: "presentation",
          title: en("lecture"),
          venue: { name: en("boathouse of the university"), the: true },
          people: [{ key: "ann", as: "speaker" }],
          remarks: [said("ann", "introduce", "the divers of Otter Creek")],
        },
      ],
    });
    expect(text).not.toContain("boathouse of Otter Creek University");
  });

  it("is that of the other, where the speaker addresses it", () => {
    const text = visit([
      said("bo", "introduce", "Raven Hill University"),
      { ...said("ann", "thank", "the invitation"), whom: en("the university") },
      said("ann", "hope", "the divers of both towns would meet in the autumn"),
    ]);
    expect(text).toContain("thanked the university for its invitation");
  });
});

describe("two countries of which a sentence of context names the second", () => {
  it("are not the two countries before that", () => {
    const text = lakeDay(
      [personOfSide("z", "Cy Specimen", "Diver", "third")],
      [said("z", "say", "boats need paint")],
      {
        background: [
          en("The club replaces Reedland's older club in Lakeland."),
          en("The two countries have shared a lake since 1966."),
        ],
      },
    );
    expect(text).toContain("club in Lakeland. The two countries have shared");
  });
});

describe("a delegation named after a unit of an organization", () => {
  it("is that of the unit, with one article", () => {
    const union = { name: en("Union of Lake Towns"), the: true, short: en("ULT"), kind: "association" };
    const text = textOfEvent({
      kind: "reception",
      title: en("Union of Lake Towns visits Reedham"),
      city: en("Reedham"),
      delegations: [
        { key: "d", name: en("ULT Executive Board delegation"), the: true, side: "guest", head: "ann" },
      ],
      participants: [
        person("ann", "Ann Lee", "President", union, { side: "guest", delegation: "d" }),
        personOfSide("bo", "Bo Ray", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      ],
    });
    expect(text).toContain("delegation of the Executive Board of the Union of Lake Towns");
    expect(text).not.toMatch(/\b[Aa]n? the\b/);
  });
});

describe("a group of others' relatives", () => {
  it("is not theirs of whom the sentence before speaks", () => {
    const text = lakeDay(
      [
        personOfSide("z", "Cy Specimen", "Diver", "third"),
        { key: "pupils", group: en("fourteen pupils"), side: "host" },
        { key: "families", group: en("their families"), side: "host" },
      ],
      [said("z", "say", "boats need paint")],
    );
    expect(text).not.toMatch(/(?:^|[.\n] ?)Their families/);
  });
});

describe("what belongs to the organization of somebody who invites several", () => {
  const academy = { name: en("Lakeland Academy of Divers"), the: true, short: en("LAD"), shortThe: false };
  const invite = (whom: string, point = "send teachers to its summer courses"): string =>
    lakeDay(
      [person("z", "Cy Specimen", "Director", academy, { side: "host" })],
      [said("z", "say", "boats need paint"), { ...said("z", "invite", point), whom: en(whom) }],
    );

  it("is called that organization's, not that of those invited", () => {
    expect(invite("the Reed Guild and the Boat Club")).toContain("send teachers to LAD's summer courses");
  });

  it("is not what belongs to another noun of the same words", () => {
    for (const point of [
      "explore the city and its potential",
      "study the lake and its history",
      "protect the lake and its birds",
      "bring a boat with its crew",
      "let each club present its boats",
    ]) {
      const text = invite("the Reed Guild and the Boat Club", point);
      expect(text).toContain(point);
      expect(text).not.toContain("LAD's");
    }
  });

  it("is called so in each of several points", () => {
    const text = lakeDay(
      [person("z", "Cy Specimen", "Director", academy, { side: "host" })],
      [
        said("z", "say", "boats need paint"),
        { ...said("z", "invite", "use its port"), whom: en("the Reed Guild and the Boat Club") },
        { ...said("z", "invite", "send boats to its fair"), whom: en("the fishers and the boatmen") },
      ],
    );
    expect(text).toContain("use LAD's port");
    expect(text).toContain("send boats to LAD's fair");
  });

  it("is not what another remark says that others have", () => {
    const text = lakeDay(
      [person("z", "Cy Specimen", "Director", academy, { side: "host" })],
      [
        said("z", "say", "the Hill Academy had doubled its courses"),
        {
          ...said("z", "invite", "send teachers to its courses"),
          whom: en("the Reed Guild and the Boat Club"),
        },
      ],
    );
    expect(text).toContain("had doubled its courses");
    expect(text).toContain("send teachers to LAD's courses");
  });

  it("is left as it is where one organization is invited", () => {
    expect(invite("the Reed Guild")).toContain("send teachers to its summer courses");
  });
});
