import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const port = { name: en("Reed Port Authority"), the: true, kind: "government" };
const college = { name: en("Lakeside College"), the: false, kind: "university", short: en("LakeC") };
const guest = { side: "guest", delegation: "d" };
const lee = person("g", "Ann Lee", "director", port, guest);
const ray = person("c", "Bo Ray", "president", college, { side: "host", roles: ["receiver"] });
const zane = person(
  "z",
  "Ida Zane",
  "mayor",
  { name: en("Fenby"), kind: "government" },
  { presence: "absent" },
);

const visit = (remarks: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Port director visits Lakeside"),
    city: en("Lakeside"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [lee, ray, zane],
    agenda: [{ key: "t", activity: "talks", remarks }],
    ...more,
  });

describe("somebody whom the record's own words name first", () => {
  it("is introduced there, by the family name or the whole one, with a title or without", () => {
    for (const named of ["Zane", "Ida Zane", "Mayor Zane"]) {
      const written = visit([said("c", "say", `${named} had led a mission to the port`)], {
        participants: [lee, ray, { ...zane, person: { ...zane.person, honorific: en("Mayor") } }],
      });
      expect(written).toMatch(/said (?:that )?(?:Mayor )?Ida Zane(?:, mayor)? of Fenby,? had led/);
    }
  });

  it("is not introduced twice where the words say who that is", () => {
    const written = visit([said("c", "say", "Ida Zane of Fenby had led a mission to the port")]);
    expect(written).toContain("Ida Zane of Fenby had led");
    expect(written).not.toContain("mayor");
  });

  const crowd = ["Flo Gans", "Gil Hope", "Hal Ives"].map((name, at) =>
    person(
      `x${at}`,
      name,
      ["registrar", "dean of the school of nets and sails", "head of the archives of the lake"][at] ?? "",
      college,
      {
        side: "host",
      },
    ),
  );

  it("is introduced there, by whatever name, before a list of many who were present", () => {
    const present = { ...zane, presence: undefined, side: "third" };
    for (const named of ["Zane", "Ida Zane", "Ms Zane"]) {
      const written = visit([said("c", "say", `the plan was made together with ${named}`)], {
        participants: [lee, ray, present, ...crowd],
      });
      expect(written).toContain("together with Fenby mayor Ida Zane");
      expect(written.match(/Fenby/g)).toHaveLength(1);
      expect(written).toMatch(/present were[^.]*Zane/);
    }
  });

  it("stays among the members of a delegation that are listed after it", () => {
    const members = ["Cy Dee", "Eve Fay", "Flo Gans"].map((name, at) =>
      person(`m${at}`, name, `head of the ${["boat", "net", "sail"][at]} department`, port, guest),
    );
    const written = visit([said("c", "say", "Dr Fay had been a student there")], {
      participants: [lee, ...members, ray],
    });
    expect(written).toContain("Eve Fay, head of the net department");
    expect(written.indexOf("Eve Fay")).toBe(written.search(/(?:Eve )?Fay/));
    expect(written).toMatch(/included [^.]*Fay/);
  });
});

describe("somebody of whom others speak at talks", () => {
  it("is listed after the first sentence, before that", () => {
    const dee = person("d", "Cy Dee", "head of the boat school", college, { side: "host" });
    const written = visit([said("g", "praise", "the boats of Dee's pupils")], {
      participants: [lee, ray, dee],
    });
    const [, first = "", second = ""] = written.split("\n\n");
    expect(first).toMatch(/Cy Dee, head of the boat school/);
    expect(second).toContain("Dee's pupils");
  });
});

describe("a possession of somebody whom nothing has introduced", () => {
  const talks = (topics: string[], more: object = {}) =>
    visit([], { agenda: [{ key: "t", activity: "talks", topics: topics.map(en), ...more }] });

  it("follows it in a form that leaves the introduction whole", () => {
    const written = talks(["port fees", "Zane's plan for a ferry"]);
    expect(written).toContain("the plan of Fenby mayor Ida Zane for a ferry");
    expect(written).not.toContain(",'s");
    expect(talks(["port fees", "Zane's gift of a bell"])).toContain("gift of a bell by Fenby mayor Ida Zane");
  });

  it("has the full name where nothing can follow it", () => {
    expect(talks(["port fees", "Zane's novel The Salt Road"])).toContain("Ida Zane's novel The Salt Road");
  });

  it("is a room of the post where the sentence introduces its owner", () => {
    const written = talks(["port fees"], {
      people: [{ key: "g" }, { key: "c" }],
      venue: { name: en("President Ray's office") },
    });
    expect(written).not.toMatch(/Ray's office[^.]*Bo Ray/);
    expect(written).not.toContain("the President Ray's");
  });

  it("is a room of somebody introduced with it where no sentence has done so", () => {
    const written = talks(["port fees"], { venue: { name: en("Zane's office") } });
    expect(written).toContain("at the office of Fenby mayor Ida Zane");
  });
});

describe("somebody whom the aim of a visit calls by the post", () => {
  const called = (purpose: string, ...more: object[]) =>
    text({
      kind: "outbound_visit",
      title: en("Port guild visits Lakeside College"),
      venue: { name: college.name, the: false, organization: college },
      purpose: en(purpose),
      participants: [{ ...lee, delegation: undefined, roles: ["head"] }, ray, ...more],
      agenda: [{ key: "t", activity: "talks", topics: [en("ferries")] }],
    });

  it("is named there, with the organization", () => {
    const written = called("introduce the port's pilots to the new president");
    expect(written).toMatch(/to Bo Ray, the new president of|to the college's new president, Bo Ray/);
    expect(written.match(/Bo Ray/g)).toHaveLength(1);
    expect(called("thank the college's president for the course")).toMatch(
      /thank (?:Bo Ray, president of [^.,]*,|the college's president, Bo Ray,) for the course/,
    );
  });

  it("is nobody of the record where several hold that post, or the text continues with another organization", () => {
    const other = person("o", "Flo Gans", "president", port, { side: "host" });
    expect(called("meet the new president", other)).toContain("the new president");
    expect(called("thank the president of the Lake Club")).toContain("the president of the Lake Club");
  });
});

describe("groups of several organizations that a clause describes further", () => {
  const traders = (key: string, name: string) => ({
    key,
    group: en("traders who had come before"),
    of: [{ name: en(name), the: true, kind: "association" }],
    side: "host",
  });

  it("have their organizations before the clause", () => {
    const written = visit([], {
      participants: [lee, ray, traders("m", "Net Guild"), traders("n", "Sail Guild")],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "g" }, { key: "m" }, { key: "n" }],
          topics: [en("ferries")],
        },
      ],
    });
    expect(written).toMatch(/traders of the Net Guild and the Sail Guild who had come before/i);
  });
});

describe("the guests of an event", () => {
  const part = (name: string) => ({ functions: [en(name)], roles: ["speaker"] });
  const event = (whom: string) =>
    text({
      kind: "seminar",
      title: en("Course for pilots ends"),
      participants: [
        person("c", "Bo Ray", "president", college, {}),
        person("g", "Ann Lee", "director", port, part("chief guest")),
        person(
          "z",
          "Ida Zane",
          "mayor",
          { name: en("Fenby"), the: false },
          { functions: [en("guest of honour")] },
        ),
      ],
      agenda: [
        {
          key: "t",
          activity: "speeches",
          remarks: [
            { ...said("c", "welcome", ""), points: undefined, whom: en(whom) },
            said("g", "say", "pilots were needed"),
          ],
        },
      ],
    });

  it("are introduced where somebody addresses them by their part in it", () => {
    const written = event("the chief guest and the guest of honour");
    expect(written).toMatch(/welcomed the chief guest, Ann Lee, director of the Reed Port Authority, and/);
    expect(written).toContain("the guest of honour, Ida Zane, mayor of Fenby");
    expect(written).toContain("Lee said");
    expect(written).not.toMatch(/attended as guest|Chief guest/);
  });

  it("are introduced where they act otherwise", () => {
    expect(event("the participants")).toMatch(/[Cc]hief guest Ann Lee|Ann Lee, .*chief guest/);
  });
});

describe("somebody whom the aim of a visit names", () => {
  it("is introduced there, and called by the short name where the visitors meet them", () => {
    const written = visit([], {
      kind: "outbound_visit",
      city: undefined,
      areas: [en("Lakeside")],
      delegations: undefined,
      participants: [
        { ...lee, roles: ["head"] },
        { ...ray, person: { ...ray.person, later: en("Ray") } },
      ],
      purpose: en("thank President Ray for the care of the pilots"),
      agenda: [{ key: "t", activity: "talks", topics: [en("ferries")] }],
    });
    expect(written).toMatch(/thank Bo Ray, president of Lakeside College/);
    expect(written.indexOf("Bo Ray")).toBeLessThan(written.search(/(?<!Bo )Ray/));
  });
});

describe("a delegation of which only the head is known", () => {
  const meeting = (points: string) =>
    text({
      kind: "meeting",
      title: en("Port director meets president"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [ray, lee],
      agenda: [{ key: "t", activity: "talks", remarks: [said("c", "say", points)] }],
    });

  it("is introduced where a text speaks of it", () => {
    expect(meeting("the delegation was the first from the port")).toMatch(/\b[Aa] delegation led by Ann Lee/);
  });

  it("is only its head otherwise", () => {
    expect(meeting("the port was the first to ask for pilots")).not.toContain("delegation");
  });
});

describe("an abbreviation", () => {
  it("has its bracket where a text of the record uses it, or the headline, also with small letters", () => {
    const once = visit([said("c", "say", "the port would send pilots to LakeC")]);
    expect(once).toContain("Lakeside College (LakeC)");
    expect(visit([], { title: en("Port director visits LakeC") })).toMatch(
      /visits Lakeside College|Lakeside College \(LakeC\)/,
    );
    expect(visit([])).not.toContain("LakeC)");
  });
});

describe("an abbreviation that the record's own words use in front of its bracket", () => {
  const guild = { name: en("Lake Ports Guild"), the: true, kind: "association", short: en("LPG") };
  const dee = person("h", "Cy Dee", "chair", guild, { side: "host" });

  it("has the full name there, also in the name of a place", () => {
    const written = visit([], {
      participants: [lee, dee],
      agenda: [
        { key: "t", activity: "talks", venue: { name: en("the LPG") }, topics: [en("port fees")] },
        { key: "u", activity: "talks", topics: [en("the LPG port atlas")] },
      ],
    });
    expect(written.indexOf("Lake Ports Guild (LPG)")).toBeLessThan(written.search(/(?<![(])LPG/));
  });

  it("follows the full name of an owner, in a notice too", () => {
    const forum = (tier: string): string =>
      text({
        kind: "seminar",
        status: "planned",
        title: en("Forum on ports"),
        officialName: en("the Forum on Ports"),
        purpose: en("present the LPG port atlas to President Ray"),
        organizers: [{ organization: guild, tier }],
        participants: [{ ...ray, side: undefined, roles: [] }],
      });
    const written = forum("supporter");
    expect(written).toContain("present the port atlas of the Lake Ports Guild (LPG) to Bo Ray, president of");
    expect(written).toContain("with the support of the LPG");
    expect(forum("organizer")).toContain(
      "The Lake Ports Guild (LPG) will hold the Forum on Ports on March 5, 2024, to present the LPG port atlas to Bo Ray, president of",
    );
    expect(written).toMatch(/Ray is to take part/);
  });
});

describe("a visit after the signing of the visitors' own organization", () => {
  it("is one of its delegation, of which the text speaks afterwards", () => {
    const written = text({
      kind: "outbound_visit",
      title: en("Port signs agreement with Lakeside College"),
      city: en("Lakeside"),
      purpose: en("study the training of pilots"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [{ ...lee, roles: ["head"] }],
      agreements: [
        {
          key: "a",
          title: en("agreement on the training of pilots"),
          type: "other",
          status: "signed",
          parties: [{ organization: port }, { organization: college }],
        },
      ],
      agenda: [{ key: "t", activity: "talks", agreements: ["a"] }],
    });
    expect(written).not.toMatch(/during a visit to/);
    expect(written).toContain("during a visit by ");
  });
});
